/**
 * The page of one published story, made for reading: one component, shown inside a municipality and
 * on the platform. Everybody who is signed in may open it. It shows nothing that is not published
 * or released, and changes nothing itself.
 */
@NullMarked
package de.wegmarke.ui.story.reading;

import org.jspecify.annotations.NullMarked;
