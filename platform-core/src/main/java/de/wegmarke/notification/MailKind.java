package de.wegmarke.notification;

/** What a mail is for. */
public enum MailKind {
    /** Asks a body for the returns that it owes. */
    REMINDER(true),
    /** Tells the integration management which bodies have not handed in. */
    MISSING_RETURNS(true),
    /** Brings a personal link that somebody has asked for. */
    PERSONAL_LINK(false),
    /** Tells the integration management what is new about a story. */
    STORY_NEWS(false);

    private final boolean onceADay;

    MailKind(boolean onceADay) {
        this.onceADay = onceADay;
    }

    /** Whether nobody gets two of these on one day, or one beside another such kind. */
    boolean isOnceADay() {
        return onceADay;
    }
}
