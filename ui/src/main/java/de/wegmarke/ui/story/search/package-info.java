/**
 * Finding published stories: the page with search, facets, map and saved searches, in a
 * municipality and on the platform alike; the stories on a measure's page; those that are like one
 * that is read.
 *
 * <p>The router opens the pages, other pages place {@link
 * de.wegmarke.ui.story.search.SimilarStories}. It never shows a story as a whole, and never one
 * that is not published.
 */
@NullMarked
package de.wegmarke.ui.story.search;

import org.jspecify.annotations.NullMarked;
