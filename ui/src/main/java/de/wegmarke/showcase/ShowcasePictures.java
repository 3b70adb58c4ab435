package de.wegmarke.showcase;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import de.wegmarke.access.Actor;
import de.wegmarke.access.ActorContext;
import de.wegmarke.story.PublicStories;
import de.wegmarke.story.StoredImage;
import de.wegmarke.story.StoryId;
import de.wegmarke.story.picture.SmallerPicture;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;

/**
 * The pictures of the open pages. One never changes under its id, but its story may be withdrawn;
 * so browsers and caches keep it only to ask whether it is still to be seen.
 */
@RestController
@Hidden
@ConditionalOnWebApplication
class ShowcasePictures {

    private static final String ADDRESS =
            "/" + StoryAddress.ALL + "/{municipality}/{key}/bilder/{image}";

    /** Of a picture in the list, in pixels: twice as many as it is wide there. */
    private static final int SMALL = 640;

    private static final int MOST_KEPT_BYTES = 16_000_000;

    private final PublicStories stories;
    private final Cache<UUID, StoredImage> small =
            Caffeine.newBuilder()
                    .maximumWeight(MOST_KEPT_BYTES)
                    .weigher((UUID id, StoredImage image) -> image.content().length)
                    .build();

    ShowcasePictures(PublicStories stories) {
        this.stories = stories;
    }

    @GetMapping(ADDRESS)
    ResponseEntity<byte[]> image(
            @PathVariable String municipality,
            @PathVariable String key,
            @PathVariable String image,
            WebRequest request) {
        return answer(municipality, key, image, "", this::whole, request);
    }

    @GetMapping(ADDRESS + "/klein")
    ResponseEntity<byte[]> smallImage(
            @PathVariable String municipality,
            @PathVariable String key,
            @PathVariable String image,
            WebRequest request) {
        return answer(municipality, key, image, "-klein", this::small, request);
    }

    private ResponseEntity<byte[]> answer(
            String municipality,
            String key,
            String image,
            String size,
            BiFunction<StoryId, UUID, Optional<StoredImage>> bytes,
            WebRequest request) {
        return StoryAddress.story(municipality, key)
                .flatMap(
                        story ->
                                StoryAddress.image(image)
                                        .flatMap(id -> answer(story, id, size, bytes, request)))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private Optional<StoredImage> whole(StoryId story, UUID image) {
        return ActorContext.call(Actor.visitor(), () -> stories.image(story, image));
    }

    private Optional<StoredImage> small(StoryId story, UUID image) {
        var kept = small.getIfPresent(image);
        return kept != null ? Optional.of(kept) : made(story, image);
    }

    /** One at a time: a picture takes many times its size while it is scaled. */
    private synchronized Optional<StoredImage> made(StoryId story, UUID image) {
        var kept = small.getIfPresent(image);
        if (kept != null) {
            return Optional.of(kept);
        }
        var made = whole(story, image).map(ShowcasePictures::scaled);
        made.ifPresent(picture -> small.put(image, picture));
        return made;
    }

    private static StoredImage scaled(StoredImage image) {
        var picture = SmallerPicture.of(image.content(), SMALL);
        return new StoredImage(picture.mediaType(), picture.bytes());
    }

    /**
     * Empty if nothing that is open shows the picture. Bytes are read only for whoever lacks them.
     */
    private Optional<ResponseEntity<byte[]>> answer(
            StoryId story,
            UUID image,
            String size,
            BiFunction<StoryId, UUID, Optional<StoredImage>> bytes,
            WebRequest request) {
        if (!ActorContext.call(Actor.visitor(), () -> stories.shows(story, image))) {
            return Optional.empty();
        }
        var kept = CacheControl.noCache().cachePublic();
        var tag = "\"" + image + size + "\"";
        if (request.checkNotModified(tag)) {
            return Optional.of(
                    ResponseEntity.status(HttpStatus.NOT_MODIFIED)
                            .cacheControl(kept)
                            .eTag(tag)
                            .build());
        }
        return bytes.apply(story, image)
                .map(
                        picture ->
                                ResponseEntity.ok()
                                        .contentType(MediaType.parseMediaType(picture.mediaType()))
                                        .cacheControl(kept)
                                        .eTag(tag)
                                        .header(
                                                "Content-Security-Policy",
                                                "default-src 'none'; sandbox")
                                        .header("Cross-Origin-Resource-Policy", "cross-origin")
                                        .body(picture.content()));
    }
}
