/**
 * Finding published stories: the index that is written when a story is published, the search over
 * it, stories that are like another or belong to a measure, and the searches that a person keeps.
 * Views call its two services; the writing side is told by events. It never sees a story that is
 * not published, and never changes one.
 */
@NullMarked
package de.wegmarke.story.search;

import org.jspecify.annotations.NullMarked;
