package de.wegmarke.plan;

/** The part that a body has in a measure, as far as the plan says so. */
public enum ResponsibilityRole {
    /** Federführung: the body answers for the measure. */
    LEAD,
    /** Kooperation: the body takes part. */
    COOPERATION,
    /** The plan names the body and does not say which part it has. */
    UNSTATED
}
