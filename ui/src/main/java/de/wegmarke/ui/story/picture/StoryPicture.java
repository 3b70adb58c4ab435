package de.wegmarke.ui.story.picture;

import static de.wegmarke.ui.component.Wording.t;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import de.wegmarke.story.StoredImage;
import de.wegmarke.story.StoryImage;
import de.wegmarke.ui.component.Language;
import java.io.ByteArrayInputStream;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/**
 * One picture of a story with its alternative text and who took it. Its bytes are read when the
 * browser asks for them, with the rights of that moment, and only by whoever has this page open:
 *
 * <pre>{@code
 * new StoryPicture(image, id -> reading.image(story, id))
 * }</pre>
 */
@Tag("figure")
public final class StoryPicture extends HtmlContainer {

    /**
     * @param bytes reads what is kept under the picture's id; empty if it is gone
     */
    public StoryPicture(StoryImage image, Function<UUID, Optional<StoredImage>> bytes) {
        addClassName("wm-picture");
        var picture =
                Language.german(new Image(download(image.id(), bytes), image.alternativeText()));
        picture.getElement().setAttribute("width", Integer.toString(image.width()));
        picture.getElement().setAttribute("height", Integer.toString(image.height()));
        picture.getElement().setAttribute("loading", "lazy");
        picture.getElement().setAttribute("decoding", "async");
        add(picture);
        if (!image.credit().isEmpty()) {
            var caption = new HtmlContainer("figcaption");
            caption.setText(t("story.image.credit", image.credit()));
            add(caption);
        }
    }

    private static DownloadHandler download(UUID id, Function<UUID, Optional<StoredImage>> bytes) {
        return DownloadHandler.fromInputStream(
                        download ->
                                bytes.apply(id)
                                        .map(stored -> response(id, stored))
                                        .orElseGet(() -> DownloadResponse.error(404)))
                .inline();
    }

    private static DownloadResponse response(UUID id, StoredImage stored) {
        var ending = stored.mediaType().equals("image/png") ? ".png" : ".jpg";
        return new DownloadResponse(
                new ByteArrayInputStream(stored.content()),
                id + ending,
                stored.mediaType(),
                stored.content().length);
    }
}
