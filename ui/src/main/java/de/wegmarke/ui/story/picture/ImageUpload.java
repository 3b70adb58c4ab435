package de.wegmarke.ui.story.picture;

import static de.wegmarke.ui.component.Wording.t;

import com.vaadin.flow.component.html.Div;
import de.wegmarke.plan.RuleViolation;
import de.wegmarke.story.StoryImage;
import de.wegmarke.story.picture.Pictures;
import de.wegmarke.ui.component.FileUpload;
import de.wegmarke.ui.component.Notice;
import de.wegmarke.ui.component.RuleText;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Takes one picture for a story, by choosing or by dropping it, says what kinds and that nothing of
 * where it was taken is kept, and says in words why a file was not taken:
 *
 * <pre>{@code
 * new ImageUpload(file -> writing.addImage(tenant, key, file), this::show)
 * }</pre>
 */
public final class ImageUpload extends Div {

    private final transient Function<byte[], StoryImage> keep;
    private final transient Consumer<StoryImage> kept;
    private final Div messages = new Div();

    /**
     * @param keep cleans and keeps the file; may refuse with a {@link RuleViolation}
     * @param kept gets the picture once it is kept
     */
    public ImageUpload(Function<byte[], StoryImage> keep, Consumer<StoryImage> kept) {
        this.keep = keep;
        this.kept = kept;
        addClassName("wm-image-upload");
        messages.addClassName("wm-form-messages");
        add(
                new FileUpload(
                        new FileUpload.Words(
                                t("picture.choose"),
                                t("picture.drop"),
                                t("picture.hint"),
                                t("picture.rejected")),
                        Pictures.LARGEST_FILE,
                        (name, file) -> take(file),
                        this::refuse),
                messages);
    }

    private void take(byte[] file) {
        messages.removeAll();
        StoryImage image;
        try {
            image = keep.apply(file);
        } catch (RuleViolation refused) {
            refuse(RuleText.of(refused));
            return;
        }
        kept.accept(image);
    }

    private void refuse(String words) {
        messages.removeAll();
        messages.add(Notice.error(words));
    }
}
