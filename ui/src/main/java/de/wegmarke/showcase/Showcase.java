package de.wegmarke.showcase;

import de.wegmarke.access.Actor;
import de.wegmarke.access.ActorContext;
import de.wegmarke.notification.PublicAddress;
import de.wegmarke.security.AttemptLimit;
import de.wegmarke.story.PublicStories;
import de.wegmarke.story.PublicStory;
import de.wegmarke.story.PublicStoryRow;
import de.wegmarke.text.PageTemplates;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
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

    /** As many stories as stand on one page of the list. */
    static final int PAGE_LENGTH = 24;

    /** More than a person turns over; and what is multiplied stays a number. */
    private static final int LAST_PAGE = 10_000;

    private final PageTemplates templates = new PageTemplates("showcase");
    private final PublicStories stories;
    private final StoryPage pages;
    private final PublicAddress addresses;

    /** Who tries addresses that do not exist. */
    private final AttemptLimit guesses = AttemptLimit.separate();

    Showcase(PublicStories stories, StoryPage pages, PublicAddress addresses) {
        this.stories = stories;
        this.pages = pages;
        this.addresses = addresses;
    }

    @GetMapping("/" + StoryAddress.ALL)
    ResponseEntity<String> all(
            @RequestParam(name = StoryAddress.PAGE, defaultValue = "1") String asked,
            WebRequest request) {
        var number = number(asked);
        var found = number == 0 ? List.<PublicStoryRow>of() : list(number);
        if (found.isEmpty() && number != 1) {
            return page(request, HttpStatus.NOT_FOUND, "none", Map.of("state", "unknown"));
        }
        var shown = found.stream().limit(PAGE_LENGTH).map(pages::row).toList();
        return page(
                request,
                HttpStatus.OK,
                "index",
                Map.of(
                        "stories",
                        shown,
                        "empty",
                        shown.isEmpty(),
                        "newer",
                        number == 1 ? "" : "/" + StoryAddress.ofPage(number - 1),
                        "older",
                        found.size() > PAGE_LENGTH ? "/" + StoryAddress.ofPage(number + 1) : "",
                        "turns",
                        number > 1 || found.size() > PAGE_LENGTH,
                        "canonical",
                        addresses.of(StoryAddress.ofPage(number))));
    }

    /** One more than the page shows, to know whether there is another page. */
    private List<PublicStoryRow> list(int number) {
        return ActorContext.call(
                Actor.visitor(), () -> stories.list((number - 1) * PAGE_LENGTH, PAGE_LENGTH + 1));
    }

    /** 0 for what is no page. */
    private static int number(String asked) {
        try {
            var number = Integer.parseInt(asked);
            return number >= 1 && number <= LAST_PAGE ? number : 0;
        } catch (NumberFormatException none) {
            return 0;
        }
    }

    @GetMapping("/" + StoryAddress.ALL + "/{municipality}/{key}")
    ResponseEntity<String> story(
            @PathVariable String municipality,
            @PathVariable String key,
            HttpServletRequest asked,
            WebRequest request) {
        return switch (find(municipality, key).orElse(null)) {
            case null -> unknown(asked.getRemoteAddr(), request);
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

    /** What can be read is read by everybody, also beside somebody who guesses. */
    private ResponseEntity<String> unknown(String address, WebRequest request) {
        if (!guesses.allows("", address)) {
            return page(request, HttpStatus.TOO_MANY_REQUESTS, "none", Map.of("state", "busy"));
        }
        guesses.failed("", address);
        return page(request, HttpStatus.NOT_FOUND, "none", Map.of("state", "unknown"));
    }

    private ResponseEntity<String> page(
            WebRequest request, HttpStatus status, String template, Map<String, ?> values) {
        var html = templates.fill(template, Locale.GERMAN, values);
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

    private Optional<PublicStory> find(String municipality, String key) {
        return StoryAddress.story(municipality, key)
                .flatMap(story -> ActorContext.call(Actor.visitor(), () -> stories.find(story)));
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
