package de.wegmarke.story;

/**
 * A story that waits for its municipality.
 *
 * @param title empty while nobody has written one
 * @param changesRequested whether the institute asks for changes
 * @param proposed whether a proposal of the institute is not decided
 */
public record WaitingStory(String key, String title, boolean changesRequested, boolean proposed) {}
