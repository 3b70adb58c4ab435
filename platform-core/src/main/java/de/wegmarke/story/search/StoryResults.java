package de.wegmarke.story.search;

import java.util.List;
import java.util.Map;

/**
 * What was found.
 *
 * @param total how many match, on all pages
 * @param hits of the asked page
 * @param facets the values of each facet: those that find something and those that are chosen;
 *     whoever shows them puts them in order
 * @param corrections what was searched beside the typed words
 * @param unknown words that no story has, as typed
 */
public record StoryResults(
        int total,
        List<StoryHit> hits,
        Map<StoryFacet, List<FacetValue>> facets,
        List<Correction> corrections,
        List<String> unknown) {

    /** The values of one facet; none if no story has any. */
    public List<FacetValue> values(StoryFacet facet) {
        return facets.getOrDefault(facet, List.of());
    }
}
