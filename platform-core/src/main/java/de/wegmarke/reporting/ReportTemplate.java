package de.wegmarke.reporting;

import java.time.Instant;

/**
 * The Word template that a municipality's reports are made with.
 *
 * @param version 1 for the first that was uploaded; every one stays
 */
public record ReportTemplate(int version, String fileName, Instant at, String by) {}
