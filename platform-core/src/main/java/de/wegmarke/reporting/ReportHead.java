package de.wegmarke.reporting;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a report is about.
 *
 * @param planAsOf the plan's own date (Stand)
 * @param cycle name of the cycle, for example {@code 2022}
 * @param cutOff the day all states are true for (Stichtag)
 * @param previousCutOff that of the report before
 * @param takenAt when the snapshot was taken; of a preview, now
 * @param draft not published yet, so every page says "Entwurf"
 * @param sample the figures are samples of ours and say nothing about the municipality
 * @param fieldWord what the municipality calls an action field, in the singular
 * @param measureWord what it calls a measure, in the singular
 */
public record ReportHead(
        String municipality,
        String planTitle,
        @Nullable LocalDate planAsOf,
        String cycle,
        LocalDate cutOff,
        @Nullable LocalDate previousCutOff,
        Instant takenAt,
        boolean draft,
        boolean sample,
        String fieldWord,
        String fieldWords,
        String measureWord,
        String measureWords) {}
