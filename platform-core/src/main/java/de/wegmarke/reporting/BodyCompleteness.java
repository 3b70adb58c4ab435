package de.wegmarke.reporting;

/** How complete the returns of one body are. */
public record BodyCompleteness(String code, String name, Completeness completeness) {}
