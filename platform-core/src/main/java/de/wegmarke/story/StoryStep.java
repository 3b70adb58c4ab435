package de.wegmarke.story;

/** What can happen to a story once its municipality has released it. */
public enum StoryStep {
    RELEASED,
    /** The institute begins to read. */
    TAKEN_UP,
    COMMENTED,
    COMMENT_RESOLVED,
    PROPOSED,
    PROPOSAL_TAKEN_BACK,
    PROPOSAL_ACCEPTED,
    PROPOSAL_DECLINED,
    /** The municipality had written something else there in the meantime. */
    PROPOSAL_OVERTAKEN,
    CHANGES_REQUESTED,
    PUBLISHED,
    PUBLIC_PAGE_ALLOWED,
    PUBLIC_PAGE_ENDED,
    WITHDRAWN
}
