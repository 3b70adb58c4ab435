package de.wegmarke.plan;

/** The groups of financial effects by which measures are filtered. */
public enum CostFilter {
    /** An amount in EUR is stated. */
    AMOUNT,
    /** "keine": no cost beyond the budget. */
    NO_ADDITIONAL,
    /** Depends on something, or cannot be put into figures. */
    UNDETERMINED,
    /** Nothing stated, or stated in words that were not understood. */
    OPEN
}
