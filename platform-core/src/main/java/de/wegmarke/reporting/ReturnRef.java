package de.wegmarke.reporting;

/**
 * Names a return by what people know it by.
 *
 * @param cycle key of the cycle, for example {@code 2026}
 * @param measure stable path of the measure, for example {@code 1.8-M2}
 * @param body code of the body
 */
public record ReturnRef(String cycle, String measure, String body) {}
