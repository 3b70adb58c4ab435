package de.wegmarke.reporting;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A step of a cycle.
 *
 * @param detail what it was about, in words of the domain, for example a body's name
 */
public record CycleLogEntry(
        CycleStep step, Instant at, String by, @Nullable String reason, @Nullable String detail) {}
