package de.wegmarke.reporting;

import java.time.Instant;

/** A note that was added to a published report, which itself never changes. */
public record Correction(Instant at, String by, String text) {}
