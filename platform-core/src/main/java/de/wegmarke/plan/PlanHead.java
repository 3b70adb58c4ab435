package de.wegmarke.plan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The current plan's own facts as a screen shows them; {@code version} goes back with a {@link
 * PlanChange}.
 */
public record PlanHead(
        int version,
        String title,
        @Nullable LocalDate asOf,
        PlanStatus status,
        @Nullable LocalDate resolutionOn,
        @Nullable String councilPaper) {}
