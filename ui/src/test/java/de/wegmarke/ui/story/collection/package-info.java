/** The pages of collections, opened on the server. */
@NullMarked
package de.wegmarke.ui.story.collection;

import org.jspecify.annotations.NullMarked;
