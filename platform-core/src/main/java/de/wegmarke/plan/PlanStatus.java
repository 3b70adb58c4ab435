package de.wegmarke.plan;

/** Where a plan stands: a draft, adopted by the council, or superseded by its succession. */
public enum PlanStatus {
    DRAFT,
    ADOPTED,
    SUPERSEDED
}
