/**
 * Pictures of stories: shown to those who are signed in, and taken from a file. Every page that
 * shows or keeps one uses these two. It never hands out an address that somebody else could open.
 */
@NullMarked
package de.wegmarke.ui.story.picture;

import org.jspecify.annotations.NullMarked;
