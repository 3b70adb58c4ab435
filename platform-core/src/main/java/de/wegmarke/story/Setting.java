package de.wegmarke.story;

/** Where a story can be repeated: in a town or in the country, in a small place or a large one. */
public enum Setting {
    URBAN,
    RURAL,
    SMALL,
    MEDIUM,
    LARGE
}
