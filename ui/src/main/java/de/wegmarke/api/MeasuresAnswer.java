package de.wegmarke.api;

import de.wegmarke.plan.Assessment;
import de.wegmarke.plan.Deadline;
import de.wegmarke.plan.FinancialEffect;
import de.wegmarke.plan.MeasureKind;
import de.wegmarke.plan.MeasurePage;
import de.wegmarke.plan.MeasureRow;
import de.wegmarke.plan.MeasureState;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of measures.
 *
 * @param total how many match, on all pages
 * @param next address of the next page, if there is one
 */
@Schema(description = "Eine Seite der gefundenen Maßnahmen; next ist die Adresse der nächsten")
record MeasuresAnswer(int page, int size, int total, @Nullable String next, List<Item> measures) {

    @Schema(description = "Eine Maßnahme in der Liste")
    record Item(
            @Schema(example = "1.8-M2") String path,
            @Schema(example = "M2") String number,
            String text,
            MeasureKind kind,
            @Schema(example = "1") String field,
            List<String> bodies,
            DeadlineValue deadline,
            boolean overdue,
            FinancialEffectValue financialEffect,
            @Schema(example = "T3") @Nullable String topic,
            List<String> tags,
            boolean markedNew,
            MeasureState state,
            @Nullable Assessment assessment) {

        static Item of(MeasureRow row) {
            return new Item(
                    row.path(),
                    row.number(),
                    row.text(),
                    row.kind(),
                    row.fieldPath(),
                    row.bodies(),
                    DeadlineValue.of(Deadline.parse(row.deadline())),
                    row.overdue(),
                    FinancialEffectValue.of(FinancialEffect.parse(row.financialEffect())),
                    row.topic(),
                    row.tags(),
                    row.markedNew(),
                    row.state(),
                    row.assessment());
        }
    }

    static MeasuresAnswer of(MeasurePage found, int page, int size, @Nullable String next) {
        return new MeasuresAnswer(
                page, size, found.total(), next, found.rows().stream().map(Item::of).toList());
    }
}
