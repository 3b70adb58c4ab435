package de.wegmarke.story.search;

import de.wegmarke.access.Permission;
import de.wegmarke.access.RequiresOnPlatform;
import de.wegmarke.story.StoryId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds published stories. The number of statements is the same for 15 and for 10,000 stories: one
 * without a question, two with one, three if a word may be mistyped, facets and hits included.
 */
@Service
@Transactional(readOnly = true)
@RequiresOnPlatform(Permission.STORY_READ)
public class StorySearch {

    /** More than anybody reads on one page. */
    public static final int MOST_HITS = 100;

    private final StoryVocabulary vocabulary;
    private final Matching matching;
    private final Relations relations;

    StorySearch(StoryVocabulary vocabulary, Matching matching, Relations relations) {
        this.vocabulary = vocabulary;
        this.matching = matching;
        this.relations = relations;
    }

    /**
     * A part of what matches, and what the search can be narrowed by.
     *
     * @param offset how many hits to leave out
     * @param limit at most {@link #MOST_HITS} come back, whatever is asked for
     */
    public StoryResults find(StoryQuery query, int offset, int limit) {
        var expansion = vocabulary.expand(List.of(query.text())).getFirst();
        var matched =
                matching.match(
                        query, expansion, Math.max(0, offset), Math.clamp(limit, 0, MOST_HITS));
        return new StoryResults(
                matched.total(),
                StoryHits.read(matched.page(), expansion),
                facets(query, matched.counts()),
                expansion.corrections(),
                expansion.unknown());
    }

    private static Map<StoryFacet, List<FacetValue>> facets(
            StoryQuery query, Map<StoryFacet, Map<String, Integer>> counts) {
        var facets = new EnumMap<StoryFacet, List<FacetValue>>(StoryFacet.class);
        for (var facet : StoryFacet.values()) {
            var found = counts.getOrDefault(facet, Map.of());
            // What was chosen stays in sight, even if nothing is behind it any more.
            var values = new LinkedHashSet<>(found.keySet());
            values.addAll(query.chosen(facet));
            var rows = new ArrayList<FacetValue>();
            for (var value : values) {
                rows.add(
                        new FacetValue(
                                value,
                                found.getOrDefault(value, 0),
                                query.chosen(facet).contains(value)));
            }
            facets.put(facet, List.copyOf(rows));
        }
        return facets;
    }

    /** The stories that are most like this one in words, topics and target groups. */
    public List<StoryHit> similar(StoryId story, int limit) {
        return relations.similar(story, Math.clamp(limit, 0, MOST_HITS));
    }

    /**
     * The stories that may help with a measure: those of its topic first, each group by the words
     * it shares with the measure's text.
     *
     * @param topic code of the measure's topic, null if it has none
     */
    public List<StoryHit> forMeasure(String text, @Nullable String topic, int limit) {
        return relations.forMeasure(text, topic, Math.clamp(limit, 0, MOST_HITS));
    }
}
