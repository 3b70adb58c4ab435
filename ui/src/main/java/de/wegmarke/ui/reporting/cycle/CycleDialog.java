package de.wegmarke.ui.reporting.cycle;

import static de.wegmarke.ui.component.Wording.t;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import de.wegmarke.plan.DraftKeeping;
import de.wegmarke.plan.RuleViolation;
import de.wegmarke.reporting.CycleDates;
import de.wegmarke.reporting.CycleOpening;
import de.wegmarke.reporting.CyclePlan;
import de.wegmarke.reporting.CycleReading;
import de.wegmarke.reporting.CycleState;
import de.wegmarke.tenancy.TenantKey;
import de.wegmarke.ui.form.KeptDialog;
import de.wegmarke.ui.form.Stored;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Plans a cycle, or changes its name, rhythm and days. */
final class CycleDialog extends KeptDialog {

    private static final String NAME = "name";
    private static final String REASON = "reason";

    private final transient Supplier<Stored> stored;
    private final transient Saving saving;
    private final TextField name;
    private final Select<Integer> interval = new Select<>();
    private final DatePicker cutOff;
    private final DatePicker submission;
    private final DatePicker editorialClose;
    private final DatePicker council;
    private final @Nullable TextArea reason;

    @FunctionalInterface
    private interface Saving {
        void save(int version, CyclePlan plan, String reason);
    }

    private CycleDialog(
            String title,
            DraftKeeping drafts,
            TenantKey tenant,
            String subject,
            boolean cutOffStays,
            boolean asksForReason,
            Supplier<Stored> stored,
            Saving saving) {
        super(title, drafts, tenant, subject);
        this.stored = stored;
        this.saving = saving;
        name = text(NAME, new TextField(t("cycle.name")));
        interval.setLabel(t("cycle.interval"));
        interval.setItems(1, 2);
        interval.setItemLabelGenerator(years -> t("cycle.interval.years", years));
        interval.setHelperText(t("cycle.interval.hint"));
        field(
                "interval",
                interval,
                () -> String.valueOf(interval.getValue()),
                years -> interval.setValue(Integer.valueOf(years)),
                years -> t("cycle.interval.years", Integer.valueOf(years)));
        cutOff = date("cutOff", t("cycle.cutOff"));
        cutOff.setHelperText(t("cycle.cutOff.hint"));
        cutOff.setReadOnly(cutOffStays);
        submission = date("submission", t("cycle.submission"));
        submission.setHelperText(t("cycle.submission.hint"));
        editorialClose = date("editorialClose", t("cycle.editorialClose"));
        editorialClose.setHelperText(t("cycle.editorialClose.hint"));
        council = date("council", t("cycle.council"));
        council.setHelperText(t("cycle.council.hint"));
        if (asksForReason) {
            words(new Paragraph(t("cycle.change.asked")));
            reason = text(REASON, new TextArea(t("cycle.reason")));
        } else {
            reason = null;
        }
    }

    static CycleDialog planning(
            CyclePlan proposal, CycleOpening opening, DraftKeeping drafts, TenantKey tenant) {
        return new CycleDialog(
                t("cycle.plan"),
                drafts,
                tenant,
                "cycle",
                false,
                false,
                () -> written(0, proposal),
                (version, plan, reason) -> opening.plan(tenant, plan, false));
    }

    static CycleDialog changing(
            String key,
            CycleReading reading,
            CycleOpening opening,
            DraftKeeping drafts,
            TenantKey tenant) {
        var state = reading.find(tenant, key).orElseThrow().state();
        var asked = state != CycleState.PLANNED;
        return new CycleDialog(
                t("cycle.change"),
                drafts,
                tenant,
                "cycle:" + key,
                asked,
                asked,
                () -> {
                    var cycle = reading.find(tenant, key).orElseThrow();
                    return written(cycle.version(), cycle.plan());
                },
                (version, plan, reason) -> opening.change(tenant, key, version, plan, reason));
    }

    private static Stored written(int version, CyclePlan plan) {
        var dates = plan.dates();
        return new Stored(
                version,
                Map.of(
                        NAME,
                        plan.name(),
                        "interval",
                        String.valueOf(plan.intervalYears()),
                        "cutOff",
                        dates.cutOff().toString(),
                        "submission",
                        dates.submission().toString(),
                        "editorialClose",
                        dates.editorialClose().toString(),
                        "council",
                        dates.council() == null ? "" : dates.council().toString()));
    }

    @Override
    protected Stored stored() {
        return stored.get();
    }

    @Override
    protected void save(int typedAgainst) {
        saving.save(
                typedAgainst,
                new CyclePlan(
                        name.getValue(),
                        interval.getValue(),
                        new CycleDates(
                                required(cutOff),
                                required(submission),
                                required(editorialClose),
                                council.getValue())),
                reason == null ? "" : reason.getValue());
    }

    private static LocalDate required(DatePicker picker) {
        var day = picker.getValue();
        if (day == null) {
            throw new RuleViolation("cycle.rule.day-missing", picker.getLabel());
        }
        return day;
    }
}
