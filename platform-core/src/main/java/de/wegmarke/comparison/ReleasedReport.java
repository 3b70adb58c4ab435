package de.wegmarke.comparison;

import de.wegmarke.reporting.ReleaseLevel;
import de.wegmarke.reporting.ReleasedFigures;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A cycle that a municipality has released.
 *
 * @param tenant key of the municipality
 * @param intervalYears its rhythm; a report over two years says something else than one over one
 * @param sample its figures are samples of ours
 */
public record ReleasedReport(
        String tenant,
        String municipality,
        String cycle,
        String cycleName,
        LocalDate cutOff,
        int intervalYears,
        ReleaseLevel level,
        boolean sample,
        Instant releasedAt,
        ReleasedFigures figures) {}
