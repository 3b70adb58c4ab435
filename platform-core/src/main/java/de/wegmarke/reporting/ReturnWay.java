package de.wegmarke.reporting;

/** The way by which a return came in. */
public enum ReturnWay {
    ACCOUNT,
    /** A personal link, without an account. */
    LINK,
    SPREADSHEET,
    /** The integration management entered it for the body. */
    ON_BEHALF
}
