package de.wegmarke.ui.measure.edit;

import static de.wegmarke.ui.component.Wording.t;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import de.wegmarke.plan.ChangeResult.Conflict;
import de.wegmarke.plan.MeasureField;
import de.wegmarke.plan.ResponsibilityRole;
import de.wegmarke.ui.component.DateText;
import de.wegmarke.ui.component.Notice;
import de.wegmarke.ui.component.Wording;
import de.wegmarke.ui.measure.FieldText;
import de.wegmarke.ui.measure.edit.FormContent.Part;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Two people's values side by side; a person chooses for every field that both changed. */
final class ConflictPanel extends Composite<Div> {

    /** Whose value is to hold. */
    enum Side {
        MINE,
        THEIRS
    }

    private final Reconciliation both;
    private final Map<String, String> bodyNames;
    private final transient Consumer<Set<MeasureField>> onDecision;
    private final Map<MeasureField, RadioButtonGroup<Side>> decisions =
            new EnumMap<>(MeasureField.class);
    private final Div missing = new Div();

    /**
     * @param onDecision gets the contested fields for which the others' value is to hold
     * @param onBack called to go back to the form as it was
     */
    ConflictPanel(
            Reconciliation both,
            Conflict conflict,
            FormChoices choices,
            Consumer<Set<MeasureField>> onDecision,
            Runnable onBack) {
        this.both = both;
        this.onDecision = onDecision;
        bodyNames =
                choices.bodies().stream()
                        .collect(Collectors.toMap(BodyChoice::code, BodyChoice::name));
        var at = DateText.of(conflict.at());
        getContent().addClassName("wm-conflict");
        getContent().add(Notice.warning(t("measure.conflict.text", conflict.by(), at)));
        for (var field : both.contested()) {
            getContent().add(decision(field, conflict.by()));
        }
        list("measure.conflict.theirs", both.onlyTheirs());
        list("measure.conflict.mine", both.onlyMine());
        getContent().add(missing, buttons(onBack));
    }

    private RadioButtonGroup<Side> decision(MeasureField field, String by) {
        var decision = new RadioButtonGroup<Side>(Wording.of(field));
        decision.setItems(Side.values());
        decision.setRenderer(new ComponentRenderer<>(side -> value(field, side, by)));
        decision.addClassName("wm-conflict-field");
        decisions.put(field, decision);
        return decision;
    }

    private Div value(MeasureField field, Side side, String by) {
        var mine = side == Side.MINE;
        var whose =
                new Span(mine ? t("measure.conflict.yours") : t("measure.conflict.othersOf", by));
        whose.addClassName("wm-conflict-whose");
        var value = (mine ? both.mine() : both.theirs()).values().get(field);
        var said = new Div(words(field, value));
        said.addClassName("wm-conflict-value");
        return new Div(whose, said);
    }

    private String words(MeasureField field, @Nullable Object value) {
        return field == MeasureField.BODIES && value instanceof List<?> parts
                ? FieldText.of(field, parts.stream().map(part -> words((Part) part)).toList())
                : FieldText.of(field, value);
    }

    private String words(Part part) {
        var name = bodyNames.getOrDefault(part.code(), part.code());
        var role = part.role() == ResponsibilityRole.UNSTATED ? "" : Wording.of(part.role());
        var added =
                List.of(role, part.specifier()).stream()
                        .filter(word -> !word.isBlank())
                        .collect(Collectors.joining(", "));
        return added.isEmpty() ? name : "%s (%s)".formatted(name, added);
    }

    private void list(String key, Collection<MeasureField> fields) {
        if (!fields.isEmpty()) {
            var names = fields.stream().map(Wording::of).collect(Collectors.joining(", "));
            getContent().add(new Paragraph(t(key, names)));
        }
    }

    private Div buttons(Runnable onBack) {
        var save = new Button(t("measure.conflict.save"), click -> decide());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var back = new Button(t("measure.conflict.back"), click -> onBack.run());
        back.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        var bar = new Div(save, back);
        bar.addClassName("wm-actions");
        return bar;
    }

    private void decide() {
        missing.removeAll();
        var open = decisions.values().stream().filter(RadioButtonGroup::isEmpty).toList();
        if (!open.isEmpty()) {
            missing.add(Notice.error(t("measure.conflict.choose", open.size())));
            return;
        }
        var forTheirs = EnumSet.noneOf(MeasureField.class);
        decisions.forEach(
                (field, decision) -> {
                    if (decision.getValue() == Side.THEIRS) {
                        forTheirs.add(field);
                    }
                });
        onDecision.accept(forTheirs);
    }
}
