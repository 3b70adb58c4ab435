package de.wegmarke.exchange;

import de.wegmarke.plan.Deadline;
import de.wegmarke.plan.FinancialEffect;
import de.wegmarke.plan.MeasureKind;
import de.wegmarke.plan.MeasureNumber;
import de.wegmarke.plan.StatedBody;
import java.util.List;

/**
 * A measure as a document states it.
 *
 * @param number label and path
 * @param parentPath the recommendation or field it stands in
 * @param text the wording without the label, as printed
 * @param kind measure or Prüfauftrag
 * @param bodies the bodies, one spelling for each body throughout the document
 * @param bodiesAsWritten the cell
 * @param deadline the deadline; unstated where the table has no such column
 * @param financialEffect the cost; unstated where the table has no such column
 * @param markedNew whether the measure itself carries the mark "NEU:"
 * @param line the line on which its row begins, counted from 1
 */
public record ImportedMeasure(
        MeasureNumber number,
        String parentPath,
        String text,
        MeasureKind kind,
        List<StatedBody> bodies,
        String bodiesAsWritten,
        Deadline deadline,
        FinancialEffect financialEffect,
        boolean markedNew,
        int line) {

    /** Copies the bodies. */
    public ImportedMeasure {
        bodies = List.copyOf(bodies);
    }

    ImportedMeasure withBodies(List<StatedBody> other) {
        return new ImportedMeasure(
                number,
                parentPath,
                text,
                kind,
                other,
                bodiesAsWritten,
                deadline,
                financialEffect,
                markedNew,
                line);
    }
}
