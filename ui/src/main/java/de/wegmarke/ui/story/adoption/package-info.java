/**
 * Taking up stories on the screen: the dialogs that a story's page opens, the draft and what became
 * of it, questions to and from other municipalities, and what all that adds to the pages of the
 * plan, of a measure and of today. Other pages of stories open its dialogs. It holds no rule and
 * shows nobody's name to another municipality.
 */
@NullMarked
package de.wegmarke.ui.story.adoption;

import org.jspecify.annotations.NullMarked;
