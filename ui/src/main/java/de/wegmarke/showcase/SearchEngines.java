package de.wegmarke.showcase;

import de.wegmarke.access.Actor;
import de.wegmarke.access.ActorContext;
import de.wegmarke.notification.PublicAddress;
import de.wegmarke.story.PublicStories;
import de.wegmarke.text.PageTemplates;
import io.swagger.v3.oas.annotations.Hidden;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Says to search engines which pages are for them, and which are there. */
@RestController
@Hidden
@ConditionalOnWebApplication
class SearchEngines {

    /** Names no picture and no text, so a while is soon enough. */
    private static final Duration KEPT = Duration.ofHours(1);

    /** As many as one map may name; see sitemaps.org. */
    private static final int MOST = 50_000;

    private static final String MAP = StoryAddress.ALL + "/sitemap.xml";

    private final PageTemplates templates = new PageTemplates("showcase");
    private final PublicStories stories;
    private final PublicAddress addresses;

    SearchEngines(PublicStories stories, PublicAddress addresses) {
        this.stories = stories;
        this.addresses = addresses;
    }

    @GetMapping("/robots.txt")
    ResponseEntity<String> robots() {
        var text =
                """
                User-agent: *
                Allow: /%s
                Allow: /wegmarke/
                Disallow: /

                Sitemap: %s
                """
                        .formatted(StoryAddress.ALL, addresses.of(MAP));
        return answer(MediaType.TEXT_PLAIN, text);
    }

    @GetMapping("/" + MAP)
    ResponseEntity<String> sitemap() {
        var shown =
                ActorContext.call(Actor.visitor(), () -> stories.publishedAt(MOST - 1))
                        .entrySet()
                        .stream()
                        .map(
                                entry ->
                                        Map.of(
                                                "canonical",
                                                addresses.of(StoryAddress.of(entry.getKey())),
                                                "modified",
                                                entry.getValue().toString()))
                        .toList();
        return answer(
                MediaType.APPLICATION_XML,
                templates.fill(
                        "sitemap",
                        Locale.GERMAN,
                        Map.of("stories", shown, "index", addresses.of(StoryAddress.ALL))));
    }

    private static ResponseEntity<String> answer(MediaType type, String text) {
        return ResponseEntity.ok()
                .contentType(new MediaType(type, StandardCharsets.UTF_8))
                .cacheControl(CacheControl.maxAge(KEPT).cachePublic())
                .body(text);
    }
}
