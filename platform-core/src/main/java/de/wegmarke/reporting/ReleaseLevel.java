package de.wegmarke.reporting;

/** How much of a cycle the programme may see; each level includes those before it. */
public enum ReleaseLevel {
    /** How many measures are in which state, in all and per common topic. */
    FIGURES,
    /** Each measure with its wording and its state. */
    STATES,
    /** What was done, in the words of the returns. */
    TEXTS
}
