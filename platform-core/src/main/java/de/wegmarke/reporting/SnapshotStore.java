package de.wegmarke.reporting;

import de.wegmarke.access.ActorContext;
import de.wegmarke.rows.Columns;
import de.wegmarke.rows.Json;
import jakarta.persistence.EntityManager;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes snapshots once and reads them for ever. */
@Component
class SnapshotStore {

    private final EntityManager entities;

    SnapshotStore(EntityManager entities) {
        this.entities = entities;
    }

    void write(Cycle cycle, Snapshot snapshot) {
        Columns.write(
                entities,
                """
                insert into snapshot_report (cycle_id, number, format, taken_at, taken_by, content)
                values (:cycle, :number, :format, :at, :by, cast(:content as jsonb))
                """,
                Map.of(
                        "cycle",
                        cycle.id(),
                        "number",
                        cycle.snapshot(),
                        "format",
                        Snapshot.FORMAT,
                        "at",
                        snapshot.head().takenAt(),
                        "by",
                        ActorContext.required().displayName(),
                        "content",
                        Json.of(snapshot.head())));
        var entries = snapshot.measures();
        var rows =
                IntStream.range(0, entries.size())
                        .mapToObj(position -> Row.of(position, entries.get(position)))
                        .toList();
        Columns.write(
                entities,
                """
                insert into snapshot_measure (cycle_id, number, position, measure_id, field_path, path, topic,
                                              state, content)
                select :cycle, :number, position, measure, field, path, topic, state, content
                from jsonb_to_recordset(cast(:rows as jsonb)) as row (
                    position integer, measure uuid, field text, path text, topic text, state text, content jsonb)
                """,
                Map.of("cycle", cycle.id(), "number", cycle.snapshot(), "rows", Json.of(rows)));
    }

    /** The snapshot with this number, in two statements. */
    Snapshot read(UUID cycle, int number) {
        var key = Map.of("cycle", cycle, "number", number);
        var head =
                Columns.rows(
                                entities,
                                """
                                select cast(content as text) as content from snapshot_report
                                where cycle_id = :cycle and number = :number
                                """,
                                key)
                        .getFirst();
        var measures =
                Columns.rows(
                        entities,
                        """
                        select measure_id, field_path, topic, cast(content as text) as content
                        from snapshot_measure where cycle_id = :cycle and number = :number order by position
                        """,
                        key);
        return new Snapshot(
                Json.read(Columns.text(head, "content"), Snapshot.Head.class),
                measures.stream()
                        .map(
                                row ->
                                        new Snapshot.Entry(
                                                row.get("measure_id", UUID.class),
                                                Columns.text(row, "field_path"),
                                                Columns.orNull(row, "topic"),
                                                Json.read(
                                                        Columns.text(row, "content"),
                                                        ReportedMeasure.class)))
                        .toList());
    }

    private record Row(
            int position,
            UUID measure,
            String field,
            String path,
            @Nullable String topic,
            @Nullable String state,
            ReportedMeasure content) {

        static Row of(int position, Snapshot.Entry entry) {
            var reported = entry.reported();
            return new Row(
                    position,
                    entry.measure(),
                    entry.fieldPath(),
                    reported.path(),
                    entry.topic(),
                    reported.state() == null ? null : reported.state().name(),
                    reported);
        }
    }
}
