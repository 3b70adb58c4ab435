/**
 * The accompanying institute's work on stories: what waits for it, and one story with everything
 * that is said about it. Only the institute comes here. It changes no word of a story: it comments,
 * proposes, asks for changes and publishes.
 */
@NullMarked
package de.wegmarke.ui.story.curation;

import org.jspecify.annotations.NullMarked;
