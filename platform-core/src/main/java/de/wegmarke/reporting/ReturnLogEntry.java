package de.wegmarke.reporting;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A step of a return, with the return as it stood after it. */
public record ReturnLogEntry(
        ReturnStep step,
        Instant at,
        String by,
        @Nullable String comment,
        @Nullable ReturnContent content) {}
