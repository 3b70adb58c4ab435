package de.wegmarke.ui.story.own.form;

import static de.wegmarke.ui.component.Wording.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import de.wegmarke.story.StoryImage;
import java.util.function.Function;

/** A picture and what has to be said of it. Its bytes are stored already. */
final class ImageRow extends Row<StoryImage> {

    /** Characters: what fits into one breath of a screen reader. */
    private static final int LONGEST_ALTERNATIVE = 300;

    private final transient StoryImage image;
    private final TextArea alternative;
    private final TextField credit;
    private final Checkbox consent = new Checkbox(t("own.image.consent"));

    /**
     * @param picture shows it, with its alternative text
     */
    ImageRow(StoryImage image, Function<StoryImage, Component> picture, Runnable onChange) {
        this.image = image;
        addClassName("wm-rows-image");
        alternative = area(t("own.image.alternative"), image.alternativeText());
        alternative.setMaxLength(LONGEST_ALTERNATIVE);
        alternative.setHelperText(t("own.image.alternative.hint"));
        credit = line(t("own.image.credit"), image.credit());
        credit.setHelperText(t("own.image.credit.hint"));
        consent.setValue(image.consent());
        consent.setHelperText(t("own.image.consent.hint"));
        listen(onChange, alternative, credit, consent);
        var fields = new Div(alternative, credit, consent);
        fields.addClassName("wm-rows-image-fields");
        add(picture.apply(image), fields);
    }

    @Override
    StoryImage value() {
        return new StoryImage(
                image.id(),
                image.width(),
                image.height(),
                alternative.getValue(),
                credit.getValue(),
                consent.getValue());
    }

    @Override
    boolean isBlank() {
        return false;
    }

    @Override
    String name() {
        return alternative.getValue().strip();
    }

    @Override
    void focusFirst() {
        alternative.focus();
    }
}
