package de.wegmarke.story.search;

import de.wegmarke.rows.Columns;
import de.wegmarke.story.StoryId;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The stories that belong to something without anybody having asked a question: one statement. */
@Component
class Relations {

    /**
     * The story's most telling stems (said often there and rarely elsewhere) are the question. A
     * shared topic or target group makes a like story liker, and no unlike one like.
     */
    private static final String SIMILAR =
            """
            with given as (
                select i.id, i.labels from platform.story_index i join platform.stories s on s.id = i.story
                where s.tenant_key = :municipality and s.key = :key),
            size as (select count(*) as stories from platform.story_index),
            telling as (
                select t.term, t.weight * ln(1 + (size.stories - v.stories + 0.5) / (v.stories + 0.5)) as weight
                from given join platform.story_terms t on t.story = given.id cross join size
                cross join lateral (
                    select least(sum(stories), size.stories) as stories from platform.story_vocabulary
                    where term = t.term) v
                where v.stories > 1 and length(t.term) > 2
                order by weight desc, t.term limit 30),
            scored as (
                select t.story, sum(t.weight * telling.weight) as score
                from telling join platform.story_terms t on t.term = telling.term
                where t.story <> (select id from given) group by t.story)
            select i.story
            from scored join platform.story_index i on i.id = scored.story cross join given
            order by scored.score * (1 + 0.25 * (
                select count(*) from platform.story_labels k
                where k.facet in ('TOPIC', 'TARGET_GROUP') and k.id = any(i.labels)
                  and k.id = any(given.labels))) desc, i.story
            limit :limit
            """;

    private static final String FOR_MEASURE =
            """
            with size as (select count(*) as stories from platform.story_index),
            asked as (
                select distinct s.stem from unnest(cast(:words as text[])) as w(word)
                cross join lateral unnest(ts_lexize('pg_catalog.german_stem', w.word)) as s(stem)),
            telling as (
                select a.stem, ln(1 + (size.stories - v.stories + 0.5) / (v.stories + 0.5)) as weight
                from asked a cross join size
                cross join lateral (
                    select least(sum(stories), size.stories) as stories from platform.story_vocabulary
                    where term = a.stem collate "C") v
                where v.stories > 0
                order by weight desc, a.stem limit 30),
            scored as (
                select t.story, count(*) as words, sum(t.weight * telling.weight) as score
                from telling join platform.story_terms t on t.term = telling.stem collate "C"
                group by t.story),
            chosen as (select id from platform.story_labels where facet = 'TOPIC' and value = :topic)
            select i.story
            from platform.story_index i left join scored on scored.story = i.id
            cross join lateral (select i.labels && array(select id from chosen) as topic) same
            where same.topic or (scored.words >= :least
                and scored.score > (select sum(weight) from telling) * :share)
            order by same.topic desc, coalesce(scored.score, 0) desc, i.first_published_at desc, i.story
            limit :limit
            """;

    /** Another topic's story must share at least so many words with the measure … */
    private static final int LEAST_WORDS = 3;

    /** … and so much of what they say. */
    private static final double LEAST_SHARE = 0.15;

    private final EntityManager entities;

    Relations(EntityManager entities) {
        this.entities = entities;
    }

    List<StoryHit> similar(StoryId story, int limit) {
        return hits(
                SIMILAR,
                Map.of(
                        "municipality",
                        story.municipality().value(),
                        "key",
                        story.key(),
                        "limit",
                        limit));
    }

    List<StoryHit> forMeasure(String text, @Nullable String topic, int limit) {
        var words = StoryVocabulary.all(text).stream().map(AskedWord::word).toArray(String[]::new);
        return hits(
                FOR_MEASURE,
                Map.of(
                        "words",
                        words,
                        "topic",
                        topic == null ? "" : topic,
                        "least",
                        LEAST_WORDS,
                        "share",
                        LEAST_SHARE,
                        "limit",
                        limit));
    }

    private List<StoryHit> hits(String sql, Map<String, Object> parameters) {
        var found =
                Columns.rows(entities, StoryHits.inOrder(sql) + " order by place", parameters)
                        .stream()
                        .map(row -> Columns.text(row, "hit"))
                        .toList();
        return StoryHits.read(found, Expansion.NOTHING);
    }
}
