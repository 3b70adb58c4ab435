package de.wegmarke.notification;

/** Why a mail did not go out, or not to everybody, in terms that a person can act on. */
public enum MailProblem {
    /** Nobody has entered an address, and no address stands in for it. */
    NO_ADDRESS,
    /** The mail server cannot be reached. */
    SERVER_UNREACHABLE,
    /** The mail server does not accept the login of this application. */
    LOGIN_REFUSED,
    /** The mail server refuses the recipient or the mail for good. */
    REFUSED,
    /** Some recipients were refused, the others have the mail. */
    PARTLY_REFUSED,
    /** The mail server refuses it for now. */
    REFUSED_FOR_NOW,
    /** The connection broke after the mail was handed over, or the application stopped. */
    INTERRUPTED,
    /** The text could not be made. */
    NOT_BUILT,
    /** What it was to ask for has come in meanwhile. */
    NOTHING_LEFT
}
