package de.wegmarke.story;

/** Whom a story was for. */
public enum TargetGroup {
    REFUGEES,
    EU_CITIZENS,
    WOMEN,
    CHILDREN_YOUTH,
    FAMILIES,
    OLDER_PEOPLE,
    MIGRANT_ORGANISATIONS,
    VOLUNTEERS,
    PEOPLE_WITH_DISABILITIES,
    EMPLOYERS,
    ADMINISTRATION,
    GENERAL_PUBLIC
}
