package de.wegmarke.plan;

/**
 * The responsible office's judgement beside the state ("Ampel"): on course, at risk, off course.
 */
public enum Assessment {
    GREEN,
    YELLOW,
    RED
}
