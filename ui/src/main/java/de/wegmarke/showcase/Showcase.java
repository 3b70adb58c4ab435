package de.wegmarke.showcase;

import de.wegmarke.access.Actor;
import de.wegmarke.access.ActorContext;
import de.wegmarke.access.PlatformGrant;
import de.wegmarke.access.PlatformRole;
import de.wegmarke.notification.PublicAddress;
import de.wegmarke.security.AttemptLimit;
import de.wegmarke.story.PublicStories;
import de.wegmarke.story.PublicStory;
import de.wegmarke.story.StoryId;
import de.wegmarke.tenancy.TenantKey;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
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
 * The open pages. German, because the stories are; without cookie and script. A browser keeps a
 * page only to ask whether it is still the same, so that a story that was withdrawn is gone at
 * once.
 */
@RestController
@Hidden
@ConditionalOnWebApplication
class Showcase {

    /** The page may hold what this server sends, and data for machines, but nothing that runs. */
    private static final String CONTENT_SECURITY_POLICY =
            "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none';"
                    + " form-action 'none'; frame-ancestors 'none'";

    private static final MediaType HTML =
            new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

    /** A picture never changes under its id, but its story may be withdrawn. */
    private static final Duration PICTURE_KEPT = Duration.ofHours(1);

    /** Sees which municipalities there are and what is published, as the platform itself does. */
    private static final Actor EVERYBODY =
            new Actor(
                    UUID.nameUUIDFromBytes("showcase".getBytes(StandardCharsets.UTF_8)),
                    "Öffentliche Seite",
                    Set.of(),
                    Set.of(new PlatformGrant(PlatformRole.OPERATOR, null)));

    private final PublicStories stories;
    private final StoryPage pages;
    private final PageTemplates templates;
    private final PublicAddress addresses;

    /** Who tries addresses that do not exist. */
    private final AttemptLimit guesses = AttemptLimit.separate();

    Showcase(
            PublicStories stories,
            StoryPage pages,
            PageTemplates templates,
            PublicAddress addresses) {
        this.stories = stories;
        this.pages = pages;
        this.templates = templates;
        this.addresses = addresses;
    }

    @GetMapping("/" + StoryAddress.ALL)
    ResponseEntity<String> all(WebRequest request) {
        var shown = readAll().stream().map(pages::head).toList();
        return page(
                request,
                HttpStatus.OK,
                "index",
                Map.of(
                        "stories", shown,
                        "empty", shown.isEmpty(),
                        "canonical", addresses.of(StoryAddress.ALL)));
    }

    @GetMapping("/" + StoryAddress.ALL + "/sitemap.xml")
    ResponseEntity<String> sitemap() {
        var shown = readAll().stream().map(pages::head).toList();
        return ResponseEntity.ok()
                .contentType(new MediaType(MediaType.APPLICATION_XML, StandardCharsets.UTF_8))
                .cacheControl(CacheControl.maxAge(PICTURE_KEPT).cachePublic())
                .body(
                        templates.fill(
                                "sitemap",
                                Map.of("stories", shown, "index", addresses.of(StoryAddress.ALL))));
    }

    @GetMapping("/" + StoryAddress.ALL + "/{municipality}/{key}")
    ResponseEntity<String> story(
            @PathVariable String municipality,
            @PathVariable String key,
            HttpServletRequest asked,
            WebRequest request) {
        if (!guesses.allows("", asked.getRemoteAddr())) {
            return page(request, HttpStatus.TOO_MANY_REQUESTS, "none", Map.of("state", "busy"));
        }
        return switch (find(municipality, key).orElse(null)) {
            case null -> {
                guesses.failed("", asked.getRemoteAddr());
                yield page(request, HttpStatus.NOT_FOUND, "none", Map.of("state", "unknown"));
            }
            case PublicStory.Gone gone ->
                    page(
                            request,
                            HttpStatus.GONE,
                            "none",
                            Map.of("state", "gone", "municipality", gone.municipality()));
            case PublicStory.Readable story ->
                    page(request, HttpStatus.OK, "story", pages.page(story));
        };
    }

    @GetMapping("/" + StoryAddress.ALL + "/{municipality}/{key}/bilder/{image}")
    ResponseEntity<byte[]> image(
            @PathVariable String municipality,
            @PathVariable String key,
            @PathVariable String image,
            HttpServletRequest asked,
            WebRequest request) {
        if (!guesses.allows("", asked.getRemoteAddr())) {
            return ResponseEntity.status(HttpStatus.TOO_MANY_REQUESTS).build();
        }
        var found =
                id(municipality, key)
                        .flatMap(
                                story ->
                                        uuid(image)
                                                .flatMap(
                                                        id ->
                                                                ActorContext.call(
                                                                        EVERYBODY,
                                                                        () ->
                                                                                stories.image(
                                                                                        story,
                                                                                        id))));
        if (found.isEmpty()) {
            guesses.failed("", asked.getRemoteAddr());
            return ResponseEntity.notFound().build();
        }
        var kept = CacheControl.maxAge(PICTURE_KEPT).cachePublic();
        var tag = "\"" + image + "\"";
        if (request.checkNotModified(tag)) {
            return ResponseEntity.status(HttpStatus.NOT_MODIFIED)
                    .cacheControl(kept)
                    .eTag(tag)
                    .build();
        }
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(found.get().mediaType()))
                .cacheControl(kept)
                .eTag(tag)
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .header("Cross-Origin-Resource-Policy", "cross-origin")
                .body(found.get().content());
    }

    private ResponseEntity<String> page(
            WebRequest request, HttpStatus status, String template, Map<String, ?> values) {
        var html = templates.fill(template, values);
        var tag = "\"" + digest(html) + "\"";
        if (status == HttpStatus.OK && request.checkNotModified(tag)) {
            return ResponseEntity.status(HttpStatus.NOT_MODIFIED)
                    .cacheControl(CacheControl.noCache().cachePublic())
                    .eTag(tag)
                    .build();
        }
        var answer =
                ResponseEntity.status(status)
                        .contentType(HTML)
                        .header("Content-Security-Policy", CONTENT_SECURITY_POLICY)
                        .header("Content-Language", "de");
        return status == HttpStatus.OK
                ? answer.cacheControl(CacheControl.noCache().cachePublic()).eTag(tag).body(html)
                : answer.cacheControl(CacheControl.noStore()).body(html);
    }

    private List<PublicStory.Readable> readAll() {
        return ActorContext.call(EVERYBODY, stories::all);
    }

    private Optional<PublicStory> find(String municipality, String key) {
        return id(municipality, key)
                .flatMap(story -> ActorContext.call(EVERYBODY, () -> stories.find(story)));
    }

    private static Optional<StoryId> id(String municipality, String key) {
        return TenantKey.parse(municipality).map(tenant -> new StoryId(tenant, key));
    }

    private static Optional<UUID> uuid(String image) {
        try {
            return Optional.of(UUID.fromString(image));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    private static String digest(String html) {
        try {
            var sum =
                    MessageDigest.getInstance("SHA-256")
                            .digest(html.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(sum, 0, 16);
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException(never);
        }
    }
}
