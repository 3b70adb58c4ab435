package de.wegmarke.reporting;

import static de.wegmarke.rows.Columns.constant;
import static de.wegmarke.rows.Columns.orNull;
import static de.wegmarke.rows.Columns.text;

import de.wegmarke.plan.MeasureKind;
import de.wegmarke.plan.MeasureState;
import de.wegmarke.rows.Columns;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** All measures of a cycle with their returns, in two statements. */
@Component
class CycleResults {

    private final EntityManager entities;
    private final ReturnQuery returns;

    CycleResults(EntityManager entities, ReturnQuery returns) {
        this.entities = entities;
        this.returns = returns;
    }

    List<MeasureResult> of(UUID cycle) {
        var byPath =
                returns.all(cycle).stream()
                        .filter(one -> !one.leftOut())
                        .collect(Collectors.groupingBy(one -> one.ref().measure()));
        return Columns.rows(
                        entities,
                        """
                        select measure_id, path, label, text, kind, deadline, due_by, field_path, field_number,
                               field_title, version, plan_state, decided_state, decided_reason, remark
                        from cycle_measure where cycle_id = :cycle order by position
                        """,
                        Map.of("cycle", cycle))
                .stream()
                .map(
                        row ->
                                new MeasureResult(
                                        row.get("measure_id", UUID.class),
                                        text(row, "path"),
                                        text(row, "label"),
                                        text(row, "text"),
                                        MeasureKind.valueOf(text(row, "kind")),
                                        text(row, "deadline"),
                                        Columns.date(row, "due_by"),
                                        text(row, "field_path"),
                                        text(row, "field_number"),
                                        text(row, "field_title"),
                                        Columns.number(row, "version"),
                                        MeasureState.valueOf(text(row, "plan_state")),
                                        new Decision(
                                                constant(MeasureState.class, row, "decided_state"),
                                                orNull(row, "decided_reason"),
                                                orNull(row, "remark")),
                                        byPath.getOrDefault(text(row, "path"), List.of())))
                .toList();
    }
}
