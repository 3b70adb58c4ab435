/**
 * Tests of the page of a story, of taking it up and of questions about it, without a browser. They
 * found municipalities of their own. They show no picture of a page; that is for a browser.
 */
@NullMarked
package de.wegmarke.ui.story.adoption;

import org.jspecify.annotations.NullMarked;
