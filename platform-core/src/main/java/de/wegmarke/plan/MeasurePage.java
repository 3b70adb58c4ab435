package de.wegmarke.plan;

import java.util.List;

/** A part of a list of measures, with the number of all that match. */
public record MeasurePage(List<MeasureRow> rows, int total) {}
