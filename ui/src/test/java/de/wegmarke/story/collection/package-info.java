/** Collections against a real database, with stories of a municipality of their own. */
@NullMarked
package de.wegmarke.story.collection;

import org.jspecify.annotations.NullMarked;
