package de.wegmarke.notification;

/** Where a mail stands on its way. */
public enum MailState {
    /** Waits for the first or for another attempt. */
    WAITING,
    /** Is being sent at this moment. */
    SENDING,
    /** A mail server has taken it. */
    SENT,
    /** Does not leave this server; it is to be read here. */
    KEPT,
    /** There was nothing left to say when it was to be sent. */
    DROPPED,
    /** Given up; the problem says why. */
    FAILED,
    /** Nobody knows whether it went out; it is not sent again. */
    UNCLEAR;

    /** Whether nothing more will happen to it. */
    public boolean isFinal() {
        return this != WAITING && this != SENDING;
    }
}
