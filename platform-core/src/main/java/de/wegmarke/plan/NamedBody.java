package de.wegmarke.plan;

/**
 * A body that somebody has named.
 *
 * @param code by which it was named; that of another body if that one was merged into this one
 */
record NamedBody(String code, Body body) {}
