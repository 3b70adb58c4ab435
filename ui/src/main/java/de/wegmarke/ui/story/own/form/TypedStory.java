package de.wegmarke.ui.story.own.form;

import de.wegmarke.story.StoryContent;

/**
 * A form as it is kept in a draft: what was typed, and what stood there before, so that a later
 * conflict can tell one's own changes from those of others.
 */
record TypedStory(StoryContent before, StoryContent typed) {}
