package de.wegmarke.reporting;

import de.wegmarke.plan.MeasureExtract;
import de.wegmarke.rows.Columns;
import de.wegmarke.rows.Json;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes the list of expected returns, thousands of rows in two statements. */
@Component
class ExpectedList {

    private final EntityManager entities;

    ExpectedList(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * Freezes measures and bodies as they are called today. Finished measures come into the report
     * but nobody is asked for them again.
     *
     * @return how many returns are expected
     */
    int freeze(Cycle cycle, List<MeasureExtract> measures, Set<String> leftOut) {
        var rows = new ArrayList<MeasureRow>();
        var owed = new ArrayList<OwedRow>();
        for (var measure : measures) {
            var row = MeasureRow.of(measure);
            rows.add(row);
            if (!measure.state().finished()) {
                measure.responsible().stream()
                        .filter(part -> part.collective() == null || !leftOut.contains(part.code()))
                        .map(part -> OwedRow.of(row.id(), part))
                        .forEach(owed::add);
            }
        }
        add(cycle, rows, owed);
        return owed.size();
    }

    private void add(Cycle cycle, List<MeasureRow> measures, List<OwedRow> owed) {
        write(
                """
                insert into cycle_measure (id, version, cycle_id, measure_id, position, path, label, text, kind,
                                           deadline, due_by, field_path, field_number, field_title, plan_state)
                select id, 0, :cycle, measure, position, path, label, text, kind,
                       deadline, due_by, field_path, field_number, field_title, state
                from jsonb_to_recordset(cast(:rows as jsonb)) as row (
                    id uuid, measure uuid, position integer, path text, label text, text text, kind text,
                    deadline text, due_by date, field_path text, field_number text, field_title text, state text)
                """,
                cycle,
                Json.of(measures));
        write(
                """
                insert into expected_return (id, version, cycle_id, cycle_measure_id, body_id, body_code, body_name,
                                             role, collective, state)
                select id, 0, :cycle, measure, body, code, name, role, collective, 'OPEN'
                from jsonb_to_recordset(cast(:rows as jsonb)) as row (
                    id uuid, measure uuid, body uuid, code text, name text, role text, collective text)
                """,
                cycle,
                Json.of(owed));
    }

    /** Puts one measure that the cycle does not have yet onto it. */
    UUID add(Cycle cycle, MeasureExtract measure) {
        var row = MeasureRow.of(measure);
        add(cycle, List.of(row), List.of());
        return row.id();
    }

    private void write(String sql, Cycle cycle, String rows) {
        var values = new HashMap<String, @Nullable Object>();
        values.put("cycle", cycle.id());
        values.put("rows", rows);
        Columns.write(entities, sql, values);
    }

    private record MeasureRow(
            UUID id,
            UUID measure,
            int position,
            String path,
            String label,
            String text,
            String kind,
            String deadline,
            @Nullable String due_by,
            String field_path,
            String field_number,
            String field_title,
            String state) {

        static MeasureRow of(MeasureExtract measure) {
            return new MeasureRow(
                    UUID.randomUUID(),
                    measure.id(),
                    measure.position(),
                    measure.path(),
                    measure.label(),
                    measure.text(),
                    measure.kind().name(),
                    measure.deadline(),
                    measure.dueBy() == null ? null : measure.dueBy().toString(),
                    measure.fieldPath(),
                    measure.fieldNumber(),
                    measure.fieldTitle(),
                    measure.state().name());
        }
    }

    private record OwedRow(
            UUID id,
            UUID measure,
            UUID body,
            String code,
            String name,
            String role,
            @Nullable String collective) {

        static OwedRow of(UUID measure, MeasureExtract.Part part) {
            return new OwedRow(
                    UUID.randomUUID(),
                    measure,
                    part.bodyId(),
                    part.code(),
                    part.name(),
                    part.role().name(),
                    part.collective());
        }
    }
}
