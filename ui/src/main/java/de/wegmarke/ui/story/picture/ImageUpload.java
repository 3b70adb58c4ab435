package de.wegmarke.ui.story.picture;

import static de.wegmarke.ui.component.Wording.t;

import com.vaadin.flow.component.html.Div;
import de.wegmarke.plan.RuleViolation;
import de.wegmarke.story.StoryImage;
import de.wegmarke.story.picture.Pictures;
import de.wegmarke.story.picture.Turns;
import de.wegmarke.ui.component.FileUpload;
import de.wegmarke.ui.component.Notice;
import de.wegmarke.ui.component.RuleText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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

    /** A file may take 50 MB of memory while it is cleaned; the others wait on the disk. */
    private static final Turns<RuleViolation> IN_MEMORY = Pictures.turns();

    private final transient Function<byte[], StoryImage> keep;
    private final transient Consumer<StoryImage> kept;
    private final Div messages = new Div();

    /**
     * @param keep cleans and keeps the file; called in the thread of the upload and not on the
     *     page; may refuse with a {@link RuleViolation}
     * @param kept gets the picture once it is kept
     */
    public ImageUpload(Function<byte[], StoryImage> keep, Consumer<StoryImage> kept) {
        this.keep = keep;
        this.kept = kept;
        addClassName("wm-image-upload");
        messages.addClassName("wm-form-messages");
        add(
                FileUpload.reading(
                        new FileUpload.Words(
                                t("picture.choose"),
                                t("picture.drop"),
                                t("picture.hint"),
                                t("picture.rejected")),
                        Pictures.LARGEST_FILE,
                        this::take,
                        this::refuse),
                messages);
    }

    private Runnable take(Path file) throws IOException {
        try {
            var image = IN_MEMORY.take(() -> keep.apply(Files.readAllBytes(file)));
            return () -> {
                messages.removeAll();
                kept.accept(image);
            };
        } catch (RuleViolation refused) {
            return () -> refuse(RuleText.of(refused));
        }
    }

    private void refuse(String words) {
        messages.removeAll();
        messages.add(Notice.error(words));
    }
}
