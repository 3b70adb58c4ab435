package de.wegmarke.story.search;

/**
 * A value that a search can be narrowed by.
 *
 * @param stories how many would be found with this value of the facet alone and all other facets as
 *     they are
 */
public record FacetValue(String value, int stories, boolean chosen) {}
