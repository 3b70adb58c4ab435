package de.wegmarke.plan;

/** The classes of financial effects that plans are filtered and counted by. */
public enum FinancialEffectKind {
    /** keine: no additional cost. */
    NO_ADDITIONAL_COST,
    /** An amount or range in euros. */
    AMOUNT,
    /** Depends on something that is open. */
    DEPENDS_ON,
    /** The plan says that it cannot be quantified. */
    NOT_QUANTIFIABLE,
    /** The plan says nothing. */
    UNSTATED,
    /** The plan says something that was not understood. */
    UNPARSED
}
