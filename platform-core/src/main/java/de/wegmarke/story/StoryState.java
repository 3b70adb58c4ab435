package de.wegmarke.story;

/** Where a story is on its way. */
public enum StoryState {
    /** With the municipality alone. */
    DRAFT,
    /** Released by the municipality; nobody at the institute has taken it up yet. */
    RELEASED,
    /** The institute reads, comments and proposes. */
    WITH_INSTITUTE,
    /** Back at the municipality, with what the institute asks for. */
    CHANGES_REQUESTED,
    PUBLISHED,
    /** Taken back by the municipality; only its title and its place stay. */
    WITHDRAWN
}
