package de.wegmarke.ui.story.adoption;

import static de.wegmarke.ui.component.Wording.t;

import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import de.wegmarke.plan.MeasureChange.BodyPart;
import de.wegmarke.plan.NewMeasure;
import de.wegmarke.plan.RuleViolation;
import de.wegmarke.rows.Json;
import de.wegmarke.story.adoption.DraftMeasure;
import de.wegmarke.tenancy.TenantKey;
import de.wegmarke.ui.form.KeptDialog;
import de.wegmarke.ui.form.Stored;
import de.wegmarke.ui.measure.edit.BodiesInput;
import de.wegmarke.ui.measure.edit.BodyChoice;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import tools.jackson.core.type.TypeReference;

/** Changes the draft of a measure that was taken up from a story. */
final class DraftDialog extends KeptDialog {

    private static final String PLACE = "place";
    private static final String TEXT = "text";
    private static final String BODIES = "bodies";
    private static final String DEADLINE = "deadline";
    private static final String COST = "cost";

    private final transient AdoptionDesk desk;
    private final TenantKey tenant;
    private final UUID adoption;
    private final transient List<BodyChoice> choices;
    private final PlaceField place;
    private final TextArea text;
    private final BodiesInput bodies;
    private final TextField deadline;
    private final TextField cost;

    DraftDialog(AdoptionDesk desk, TenantKey tenant, UUID adoption) {
        super(t("adoption.edit.title"), desk.drafts(), tenant, "adoption:" + adoption);
        this.desk = desk;
        this.tenant = tenant;
        this.adoption = adoption;
        choices =
                desk.bodies().all(tenant).stream()
                        .map(body -> new BodyChoice(body.code(), body.name()))
                        .sorted(BodyChoice.BY_NAME)
                        .toList();
        place = new PlaceField(desk.measures().places(tenant));
        field(PLACE, place, place::path, place::choose, place::words);
        text = text(TEXT, new TextArea(t("adoption.field.text")));
        text.setMaxLength(NewMeasure.LONGEST_TEXT);
        text.setRequiredIndicatorVisible(true);
        text.setWidthFull();
        bodies = new BodiesInput(choices);
        field(
                BODIES,
                bodies,
                () -> Json.of(bodies.getValue()),
                written -> bodies.setValue(parts(written)),
                this::names);
        deadline = text(DEADLINE, new TextField(t("adoption.field.deadline")));
        deadline.setHelperText(t("adoption.field.deadline.hint"));
        cost = text(COST, new TextField(t("adoption.field.cost")));
        cost.setHelperText(t("adoption.field.cost.hint"));
    }

    private static List<BodyPart> parts(String written) {
        return Json.read(written, new TypeReference<List<BodyPart>>() {});
    }

    private String names(String written) {
        var names = choices.stream().collect(Collectors.toMap(BodyChoice::code, BodyChoice::name));
        return parts(written).stream()
                .map(part -> names.getOrDefault(part.code(), part.code()))
                .collect(Collectors.joining(", "));
    }

    @Override
    protected void save(int typedAgainst) {
        desk.adopting()
                .change(
                        tenant,
                        adoption,
                        typedAgainst,
                        new DraftMeasure(
                                place.path(),
                                text.getValue(),
                                bodies.getValue(),
                                deadline.getValue(),
                                cost.getValue()));
    }

    @Override
    protected Stored stored() {
        var known =
                desk.reading()
                        .find(tenant, adoption)
                        .orElseThrow(() -> new RuleViolation("adoption.rule.gone"));
        var draft = known.draft();
        return new Stored(
                known.version(),
                Map.of(
                        PLACE, draft.place(),
                        TEXT, draft.text(),
                        BODIES, Json.of(draft.bodies()),
                        DEADLINE, draft.deadline(),
                        COST, draft.financialEffect()));
    }
}
