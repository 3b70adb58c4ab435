package de.wegmarke.notification;

/** What a mail is for. */
public enum MailKind {
    /** Asks a body for the returns that it owes. */
    REMINDER,
    /** Tells the integration management which bodies have not handed in. */
    MISSING_RETURNS
}
