package de.wegmarke.story;

/** On whose side somebody stood who said or did something about a story. */
public enum StorySide {
    MUNICIPALITY,
    INSTITUTE
}
