package de.wegmarke.story.search;

/** How many people live in a municipality, in classes with about as many districts each. */
public enum SizeClass {
    UNDER_75_000,
    FROM_75_000,
    FROM_100_000,
    FROM_200_000,
    /** The municipality is not in our list. */
    UNKNOWN
}
