package de.wegmarke.plan;

/**
 * A level above the measures of a plan. Erfurt's Maßnahmenplan 2021 uses action fields and
 * recommendations, Magdeburg's concept (DS0583/21) action fields, themes and goals.
 */
public enum ElementKind {
    /** Handlungsfeld: the uppermost division of a plan. */
    ACTION_FIELD,
    /** Empfehlung: what a plan recommends to the administration; holds measures. */
    RECOMMENDATION,
    /** Thema: a group of goals within an action field. */
    THEME,
    /** Hauptziel: what an action field wants to reach. */
    GOAL
}
