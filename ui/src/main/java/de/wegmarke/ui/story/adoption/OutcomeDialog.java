package de.wegmarke.ui.story.adoption;

import static de.wegmarke.ui.component.Wording.t;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import de.wegmarke.plan.RuleViolation;
import de.wegmarke.story.adoption.AdoptionOutcome;
import de.wegmarke.story.adoption.AdoptionView;
import de.wegmarke.story.adoption.NewOutcome;
import de.wegmarke.tenancy.TenantKey;
import de.wegmarke.ui.component.Wording;
import de.wegmarke.ui.form.KeptDialog;
import de.wegmarke.ui.form.Stored;
import java.util.Map;
import java.util.UUID;

/** Says what became of what was taken up, and whether others may read it. */
final class OutcomeDialog extends KeptDialog {

    private static final String OUTCOME = "outcome";
    private static final String WHY = "why";
    private static final String RELEASED = "released";

    private final transient AdoptionDesk desk;
    private final TenantKey tenant;
    private final UUID adoption;
    private final RadioButtonGroup<AdoptionOutcome> outcome =
            new RadioButtonGroup<>(t("outcome.field.outcome"));
    private final TextArea why;
    private final Checkbox released = new Checkbox(t("outcome.field.released"));

    OutcomeDialog(AdoptionDesk desk, TenantKey tenant, AdoptionView taken) {
        super(t("outcome.title"), desk.drafts(), tenant, "outcome:" + taken.id());
        this.desk = desk;
        this.tenant = tenant;
        this.adoption = taken.id();
        outcome.setItems(AdoptionOutcome.values());
        outcome.setItemLabelGenerator(Wording::of);
        outcome.setRequiredIndicatorVisible(true);
        field(
                OUTCOME,
                outcome,
                () -> outcome.getValue() == null ? "" : outcome.getValue().name(),
                name -> outcome.setValue(name.isEmpty() ? null : AdoptionOutcome.valueOf(name)),
                name -> name.isEmpty() ? "" : Wording.of(AdoptionOutcome.valueOf(name)));
        why = text(WHY, new TextArea(t("outcome.field.why")));
        why.setHelperText(t("outcome.field.why.hint"));
        why.setMaxLength(NewOutcome.LONGEST);
        why.setRequiredIndicatorVisible(true);
        why.setWidthFull();
        field(
                RELEASED,
                released,
                () -> released.getValue().toString(),
                written -> released.setValue(Boolean.valueOf(written)),
                written -> t(Boolean.parseBoolean(written) ? "outcome.released" : "outcome.own"));
        released.setEnabled(taken.isStoryReadable());
        released.setHelperText(
                t(
                        taken.isStoryReadable()
                                ? "outcome.field.released.hint"
                                : "outcome.field.released.locked"));
    }

    @Override
    protected void save(int typedAgainst) {
        var chosen = outcome.getValue();
        if (chosen == null) {
            throw new RuleViolation("outcome.rule.missing");
        }
        desk.outcomes()
                .say(
                        tenant,
                        adoption,
                        typedAgainst,
                        new NewOutcome(chosen, why.getValue(), released.getValue()));
    }

    @Override
    protected Stored stored() {
        var known =
                desk.reading()
                        .find(tenant, adoption)
                        .orElseThrow(() -> new RuleViolation("adoption.rule.gone"));
        var said = known.outcome();
        return new Stored(
                known.version(),
                said == null
                        ? Map.of(OUTCOME, "", WHY, "", RELEASED, "false")
                        : Map.of(
                                OUTCOME,
                                said.outcome().name(),
                                WHY,
                                said.why(),
                                RELEASED,
                                String.valueOf(said.released())));
    }
}
