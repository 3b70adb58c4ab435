package de.wegmarke.story;

/** The parts of a story, in the order of the form and of the page. */
public enum StoryPart {
    TITLE,
    SUMMARY,
    PLACEMENT,
    STARTING_POINT,
    AIM,
    TARGET_GROUPS,
    ACTIVITY,
    PARTNERS,
    DURATION,
    FIGURES,
    EFFECT,
    OBSTACLES,
    EFFORT,
    FUNDERS,
    PRECONDITIONS,
    TRANSFERABILITY,
    OUTLOOK,
    CONTACT,
    TOPICS,
    TAGS,
    LINKS,
    IMAGES,
    CREDIT,
    CONSENT
}
