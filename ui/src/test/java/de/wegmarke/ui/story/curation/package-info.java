@NullMarked
package de.wegmarke.ui.story.curation;

import org.jspecify.annotations.NullMarked;
