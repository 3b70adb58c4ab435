package de.wegmarke.story.search;

import de.wegmarke.rows.Json;
import de.wegmarke.story.StoryContent;
import de.wegmarke.story.StoryId;
import de.wegmarke.tenancy.TenantKey;
import java.time.Instant;
import java.util.List;

/** The stories of a page: read by the statement that found them, shown with what answers marked. */
final class StoryHits {

    private static final String IN_ORDER =
            """
            select (select cast(jsonb_build_object(
                               'municipality', s.tenant_key, 'key', s.key, 'name', t.name,
                               'content', s.content, 'firstPublishedAt', s.first_published_at,
                               'foundSince', i.found_since,
                               'takenUp', (select count(*) from platform.story_adoptions a where a.story = s.id))
                           as text)
                    from platform.stories s join platform.tenants t on t.key = s.tenant_key
                        join platform.story_index i on i.story = s.id
                    where s.id = page.story) as hit, page.place
            from unnest(array(%s)) with ordinality as page(story, place)
            """;

    private StoryHits() {}

    /**
     * A statement for the stories whose ids the given one puts in order. Columns: hit, as {@link
     * #read} takes it, and place, from 1.
     */
    static String inOrder(String ids) {
        return IN_ORDER.formatted(ids);
    }

    static List<StoryHit> read(List<String> hits, Expansion expansion) {
        var marking = new Marking(expansion);
        return hits.stream().map(hit -> hit(Json.read(hit, Found.class), marking)).toList();
    }

    record Found(
            String municipality,
            String key,
            String name,
            StoryContent content,
            Instant firstPublishedAt,
            Instant foundSince,
            int takenUp) {}

    private static StoryHit hit(Found found, Marking marking) {
        var content = found.content();
        return new StoryHit(
                new StoryId(new TenantKey(found.municipality()), found.key()),
                marking.mark(found.name()),
                marking.mark(content.title()),
                content.summary(),
                marking.excerpts(content),
                content.topics(),
                content.year(),
                content.duration().regular(),
                found.takenUp(),
                found.firstPublishedAt(),
                found.foundSince());
    }
}
