package de.wegmarke.reporting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a cycle found, with the labels of the day on which it was taken. Kept in the database as it
 * is here, so a component that is added must be nullable and none may be renamed.
 */
record Snapshot(Head head, List<Entry> measures) {

    /** The notation that is written today; a reader that meets a greater one is too old. */
    static final int FORMAT = 1;

    Snapshot {
        measures = List.copyOf(measures);
    }

    StateDistribution states() {
        return StateDistribution.of(
                measures.stream().map(Entry::reported).map(ReportedMeasure::state).toList());
    }

    /**
     * @param previousStates of the cycle before, if there was one
     * @param dropped labels of measures of the cycle before that are not in this one
     */
    record Head(
            String municipality,
            String planTitle,
            @Nullable LocalDate planAsOf,
            String cycle,
            LocalDate cutOff,
            @Nullable LocalDate previousCutOff,
            Instant takenAt,
            boolean sample,
            String fieldWord,
            String fieldWords,
            String measureWord,
            String measureWords,
            Completeness completeness,
            @Nullable StateDistribution previousStates,
            List<Field> fields,
            List<String> dropped,
            List<BodyCompleteness> bodies) {}

    record Field(String path, String number, String title) {}

    record Entry(
            UUID measure, String fieldPath, @Nullable String topic, ReportedMeasure reported) {}
}
