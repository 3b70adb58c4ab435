/** The search over published stories, on a real PostgreSQL with a collection of its own. */
@NullMarked
package de.wegmarke.story.search;

import org.jspecify.annotations.NullMarked;
