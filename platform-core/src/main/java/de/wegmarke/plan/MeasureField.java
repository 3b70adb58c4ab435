package de.wegmarke.plan;

/**
 * The fields of a measure whose changes are shown, by name, in history, conflicts and import
 * differences.
 */
public enum MeasureField {
    NUMBER,
    PATH,
    TEXT,
    KIND,
    BODIES,
    DEADLINE,
    FINANCIAL_EFFECT,
    MARKED_NEW,
    TOPIC,
    TAGS,
    ADDRESSEE,
    STATE,
    ASSESSMENT,
    STATE_REASON,
    REVIEW_RESULT,
    STATE_AS_OF,
    GONE
}
