/** The pages where stories are found, and what other pages show of stories. */
@NullMarked
package de.wegmarke.ui.story.search;

import org.jspecify.annotations.NullMarked;
