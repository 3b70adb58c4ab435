package de.wegmarke.story;

/** How much work a story was, in three steps that can be searched for. */
public enum EffortLevel {
    /** Beside the daily work, without money of its own. */
    LOW,
    /** A project of its own, with some money or a few hours each week. */
    MEDIUM,
    /** A post of its own, or money for longer than a year. */
    HIGH
}
