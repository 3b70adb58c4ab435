/**
 * What the institute sees when it comes in: what waits for it, what is new, and where nothing has
 * been told yet. Asks one service and leads to the pages of the others; it changes nothing.
 */
@NullMarked
package de.wegmarke.ui.story.institute;

import org.jspecify.annotations.NullMarked;
