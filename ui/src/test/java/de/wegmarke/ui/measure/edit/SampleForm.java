package de.wegmarke.ui.measure.edit;

import de.wegmarke.plan.Assessment;
import de.wegmarke.plan.MeasureField;
import de.wegmarke.plan.MeasureKind;
import de.wegmarke.plan.MeasureState;
import de.wegmarke.plan.ResponsibilityRole;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;

/** A form of a measure, and the same with one thing changed. */
final class SampleForm {

    static final FormContent PLAIN =
            new FormContent(
                    "Kurse für Eltern anbieten",
                    MeasureKind.MEASURE,
                    List.of(new FormContent.Part("jugendamt", ResponsibilityRole.LEAD, "")),
                    "4. Quartal 2027",
                    "keine",
                    false,
                    null,
                    List.of("Frauen"),
                    "",
                    MeasureState.IN_PREPARATION,
                    Assessment.GREEN,
                    "",
                    "",
                    LocalDate.of(2026, 3, 31),
                    "");

    private SampleForm() {}

    static FormContent withDeadline(FormContent form, String deadline) {
        var other =
                new FormContent(
                        "",
                        form.kind(),
                        List.of(),
                        deadline,
                        "",
                        false,
                        null,
                        List.of(),
                        "",
                        form.state(),
                        null,
                        "",
                        "",
                        null,
                        "");
        return form.taking(EnumSet.of(MeasureField.DEADLINE), other);
    }

    static FormContent withState(FormContent form, MeasureState state) {
        var other =
                new FormContent(
                        "",
                        form.kind(),
                        List.of(),
                        "",
                        "",
                        false,
                        null,
                        List.of(),
                        "",
                        state,
                        null,
                        "",
                        "",
                        null,
                        "");
        return form.taking(EnumSet.of(MeasureField.STATE), other);
    }
}
