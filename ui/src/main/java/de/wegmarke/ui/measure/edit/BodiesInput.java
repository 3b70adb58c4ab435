package de.wegmarke.ui.measure.edit;

import com.vaadin.flow.component.customfield.CustomField;
import de.wegmarke.plan.MeasureChange.BodyPart;
import de.wegmarke.ui.measure.edit.FormContent.Part;
import java.util.List;
import java.util.Objects;

/** Who is responsible, as the form of a measure asks it, for forms of other features. */
public final class BodiesInput extends CustomField<List<BodyPart>> {

    private final BodiesField field;

    /**
     * @param choices all bodies, in the order in which they are offered
     */
    public BodiesInput(List<BodyChoice> choices) {
        super(List.of());
        field = new BodiesField(choices);
        add(field);
    }

    /** Those rows in which a body is chosen. */
    @Override
    protected List<BodyPart> generateModelValue() {
        return field.getValue().stream()
                .filter(part -> !part.code().isEmpty())
                .map(Part::change)
                .toList();
    }

    @Override
    protected void setPresentationValue(List<BodyPart> parts) {
        field.setValue(
                parts.stream()
                        .map(
                                part ->
                                        new Part(
                                                part.code(),
                                                part.role(),
                                                Objects.requireNonNullElse(part.specifier(), "")))
                        .toList());
    }
}
