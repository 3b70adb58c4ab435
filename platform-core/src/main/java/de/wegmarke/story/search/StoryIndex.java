package de.wegmarke.story.search;

import de.wegmarke.rows.Columns;
import de.wegmarke.story.StoryContent;
import de.wegmarke.story.StoryPublished;
import de.wegmarke.story.StoryWithdrawn;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Enters a story into the search in the transaction that publishes it, and takes it out in the one
 * that withdraws it, so that the search never knows more or less than what is published.
 */
@Component
class StoryIndex {

    /** Raised with every change of how stories are entered; older entries are made anew. */
    static final int METHOD = 3;

    private static final int LONGEST_LABEL = 200;

    private static final String LABELS =
            """
            insert into platform.story_labels (facet, value)
            select distinct l.facet, l.value
            from unnest(cast(:facets as text[]), cast(:values as text[])) as l(facet, value)
            on conflict do nothing
            """;

    private static final String ENTRY =
            """
            insert into platform.story_index (story, tenant_key, title, first_published_at, labels, method, found_since)
            select s.id, s.tenant_key, s.title, s.first_published_at,
                   array(select distinct k.id from platform.story_labels k
                         join unnest(cast(:facets as text[]), cast(:values as text[])) as l(facet, value)
                             on l.facet = k.facet and l.value = k.value),
                   :method, coalesce(cast(:since as timestamptz), clock_timestamp())
            from platform.stories s where s.id = :story
            """;

    private static final String WORDS =
            """
            with counted as (
                select w.word, w.shown, s.stem, w.amount
                from unnest(cast(:words as text[]), cast(:shown as text[]), cast(:counts as float8[]))
                    as w(word, shown, amount)
                cross join lateral unnest(ts_lexize('pg_catalog.german_stem', w.word)) as s(stem)),
            entry as (select id from platform.story_index where story = :story),
            terms as (
                insert into platform.story_terms (term, story, weight)
                select c.stem, e.id, sum(c.amount) / (sum(c.amount) + 1) from counted c, entry e group by c.stem, e.id),
            remembered as (
                insert into platform.story_words (story, words)
                select e.id, array(select word from counted) from entry e)
            insert into platform.story_vocabulary as v (word, term, shown, stories)
            select word, stem, shown, 1 from counted order by word
            on conflict (word) do update set stories = v.stories + 1
            """;

    private final EntityManager entities;

    StoryIndex(EntityManager entities) {
        this.entities = entities;
    }

    @EventListener
    void enter(StoryPublished published) {
        enter(published.id(), published.content());
    }

    /** On the tenant's side: what hangs on the entry goes with it. */
    @EventListener
    void remove(StoryWithdrawn withdrawn) {
        remove(withdrawn.id());
    }

    /** Replaces whatever is there of the story. Outside of every tenant, in a transaction. */
    void enter(UUID story, StoryContent content) {
        var owner =
                Columns.rows(
                                entities,
                                """
                                select t.key, t.name, t.kind, t.ags,
                                       (select found_since from platform.story_index i where i.story = s.id) as since,
                                       cast(pg_advisory_xact_lock(hashtext('wegmarke.story-search')) as text) as locked
                                from platform.stories s join platform.tenants t on t.key = s.tenant_key
                                where s.id = :story and s.withdrawn_at is null
                                """,
                                Map.of("story", story))
                        .stream()
                        .findFirst()
                        .orElseThrow(
                                () -> new IllegalStateException("Not a published story: " + story));
        remove(story);
        var labels =
                labels(
                        content,
                        Columns.text(owner, "key"),
                        Columns.text(owner, "kind"),
                        MunicipalityFacts.of(Columns.text(owner, "ags"))
                                .map(MunicipalityFacts.Fact::size)
                                .orElse(SizeClass.UNKNOWN));
        var facets = labels.stream().map(label -> label.facet().name()).toArray(String[]::new);
        var values = labels.stream().map(Label::value).toArray(String[]::new);
        Columns.write(entities, LABELS, Map.of("facets", facets, "values", values));
        var entry = new HashMap<String, @Nullable Object>();
        entry.put("story", story);
        entry.put("facets", facets);
        entry.put("values", values);
        entry.put("method", METHOD);
        // Another revision is not news: the story could be found before.
        entry.put("since", Columns.instantOrNull(owner, "since"));
        Columns.write(entities, ENTRY, entry);
        var words = IndexedWords.of(content, Columns.text(owner, "name"));
        Columns.write(
                entities,
                WORDS,
                Map.of(
                        "story",
                        story,
                        "words",
                        words.words(),
                        "shown",
                        words.spellings(),
                        "counts",
                        words.counts()));
    }

    private void remove(UUID story) {
        Columns.write(
                entities,
                "delete from platform.story_index where story = :story",
                Map.of("story", story));
    }

    private record Label(StoryFacet facet, String value) {}

    private static List<Label> labels(
            StoryContent story, String municipality, String kind, SizeClass size) {
        var labels = new ArrayList<Label>();
        labels.add(new Label(StoryFacet.MUNICIPALITY, municipality));
        labels.add(new Label(StoryFacet.KIND, kind));
        labels.add(new Label(StoryFacet.SIZE, size.name()));
        labels.add(
                new Label(
                        StoryFacet.REGULAR,
                        story.duration().regular() ? StoryFacet.YES : StoryFacet.NO));
        story.topics().forEach(topic -> labels.add(new Label(StoryFacet.TOPIC, topic)));
        story.targetGroups()
                .forEach(group -> labels.add(new Label(StoryFacet.TARGET_GROUP, group.name())));
        story.transferability()
                .settings()
                .forEach(setting -> labels.add(new Label(StoryFacet.SETTING, setting.name())));
        var level = story.effort().level();
        if (level != null) {
            labels.add(new Label(StoryFacet.EFFORT, level.name()));
        }
        var year = story.year();
        if (year != null) {
            labels.add(new Label(StoryFacet.YEAR, year.toString()));
        }
        story.funders().forEach(funder -> labels.add(new Label(StoryFacet.FUNDER, cut(funder))));
        return labels.stream().filter(label -> !label.value().isBlank()).distinct().toList();
    }

    private static String cut(String value) {
        var line = value.strip().replaceAll("\\s+", " ");
        return line.length() > LONGEST_LABEL ? line.substring(0, LONGEST_LABEL) : line;
    }
}
