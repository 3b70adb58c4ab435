package de.wegmarke.access;

/**
 * What a service method can require. Who has it stands in {@link PermissionMatrix} and nowhere
 * else.
 */
public enum Permission {
    PLAN_READ,
    HISTORY_READ,
    /**
     * Report state and notes of the measures of one's own body. Who may edit all measures has it
     * too, so a method that both may call requires this one and then checks the body unless the
     * actor also has {@link #MEASURE_EDIT}.
     */
    OWN_MEASURE_REPORT,
    MEASURE_EDIT,
    PLAN_EDIT,
    PLAN_IMPORT,
    BODY_EDIT,
    MEMBER_MANAGE,
    /** See the reporting cycles and their reports. */
    CYCLE_READ,
    /**
     * Hand in returns for one's own body. Who runs the cycle has it too, on behalf of any body, so
     * a method that both may call checks the body unless the actor also has {@link #CYCLE_RUN}; and
     * the cycle, because a guest has it in one cycle only.
     */
    RETURN_HAND_IN,
    /** Open, review, close, report and release. */
    CYCLE_RUN,
    /** Read the mails that went out or are kept, and to whom they went. */
    MAIL_READ,
    /** On the platform: see which tenants there are, their state and their members. */
    TENANT_LIST,
    /** Write success stories of the municipality and see those that are not published. */
    STORY_WRITE,
    /**
     * Speak for the municipality about stories: release and withdraw its own, take up those of
     * others, ask and answer.
     */
    STORY_SPEAK,
    /**
     * Read and search what is published. Whoever has it in a municipality has it on the platform
     * too.
     */
    STORY_READ,
    /** On the platform: curate and publish success stories. */
    STORY_CURATE,
    /** On the platform: compare what municipalities have released. */
    RELEASE_COMPARE
}
