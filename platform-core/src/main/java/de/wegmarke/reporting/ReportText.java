package de.wegmarke.reporting;

import java.time.Instant;

/**
 * A text that the integration management wrote for a report.
 *
 * @param place {@link #INTRODUCTION} or the path of an action field
 * @param version 1 for the first; every version stays
 */
public record ReportText(String place, int version, String text, Instant at, String by) {

    public static final String INTRODUCTION = "INTRODUCTION";
}
