package de.wegmarke.ui.story.own.form;

import static de.wegmarke.ui.component.Wording.t;

import com.vaadin.flow.component.html.Div;
import de.wegmarke.story.StoryImage;
import de.wegmarke.ui.component.Notice;
import de.wegmarke.ui.story.picture.ImageUpload;
import java.util.List;

/** The pictures of a story, each with what it shows, who took it and whether people agreed. */
final class ImagesField extends Div {

    private final Div messages = new Div();
    private final Rows<StoryImage> rows;

    ImagesField(ImageStore store, Runnable onChange) {
        addClassName("wm-images");
        rows =
                new Rows<>(
                        t("own.image"),
                        (image, changed) -> new ImageRow(image, store::picture, changed),
                        onChange);
        messages.addClassName("wm-form-messages");
        add(rows, messages, new ImageUpload(store::add, this::take));
    }

    /** Shows a picture that has come in. */
    void take(StoryImage image) {
        messages.removeAll();
        rows.append(image);
        messages.add(Notice.success(t("own.image.added")));
    }

    List<StoryImage> value() {
        return rows.value();
    }

    void show(List<StoryImage> images) {
        rows.show(images);
    }

    void focusFirst() {
        rows.focusFirst();
    }
}
