package de.wegmarke.plan;

import de.wegmarke.rows.Columns;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * The numbers that measures of a plan have, and those that they had: a measure that an edition
 * renumbered left its former number behind, under which council papers go on naming it.
 */
@Component
class NumbersEverUsed {

    private final EntityManager entities;

    NumbersEverUsed(EntityManager entities) {
        this.entities = entities;
    }

    List<MeasureNumber> of(UUID plan) {
        return Columns.rows(
                        entities,
                        """
                        select number, path from measure where plan_id = :plan
                        union
                        select number, path from measure_aud where plan_id = :plan and path is not null
                        """,
                        Map.of("plan", plan))
                .stream()
                .map(
                        row ->
                                new MeasureNumber(
                                        Columns.text(row, "number"), Columns.text(row, "path")))
                .toList();
    }
}
