package de.wegmarke.showcase;

import de.wegmarke.notification.PublicAddress;
import de.wegmarke.story.PublicStory;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** A story for machines that read pages, in the words of schema.org/Article. */
final class StructuredData {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private StructuredData() {}

    /** As it stands in the page: nothing in it can end its element. */
    static String of(PublicStory.Readable story, PublicAddress addresses) {
        var content = story.content();
        Map<String, Object> article = new LinkedHashMap<>();
        article.put("@context", "https://schema.org");
        article.put("@type", "Article");
        article.put("headline", content.title());
        article.put("description", content.summary());
        article.put("inLanguage", "de");
        article.put("datePublished", story.firstPublishedAt().toString());
        article.put("dateModified", story.publishedAt().toString());
        article.put("mainEntityOfPage", addresses.of(StoryAddress.of(story.story())));
        article.put(
                "author",
                Map.of(
                        "@type",
                        "Organization",
                        "name",
                        content.credit().isEmpty() ? story.municipality() : content.credit()));
        article.put("publisher", Map.of("@type", "Organization", "name", story.municipality()));
        article.put("keywords", content.tags());
        article.put(
                "image",
                content.images().stream()
                        .map(image -> addresses.of(StoryAddress.of(story.story(), image)))
                        .toList());
        return JSON.writeValueAsString(article)
                .replace("<", "\\u003c")
                .replace(">", "\\u003e")
                .replace("&", "\\u0026");
    }
}
