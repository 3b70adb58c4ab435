package de.wegmarke.story.search;

/**
 * A word that was searched although nobody asked for it.
 *
 * @param asked the word as typed
 * @param searched what was searched too, as the stories write it
 */
public record Correction(String asked, String searched) {}
