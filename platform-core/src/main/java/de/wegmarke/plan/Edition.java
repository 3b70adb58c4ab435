package de.wegmarke.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An edition of the plan as a document states it, before it is compared with or written over the
 * stored plan.
 */
public record Edition(PlanHeading heading, List<Place> places, List<Statement> measures) {

    /**
     * One place of the outline; parents stand before their children.
     *
     * @param path stable address, as "1.8"; {@code parentPath} is empty at the top
     * @param newMarks how many NEU marks its text carries
     */
    public record Place(
            ElementKind kind,
            String path,
            @Nullable String parentPath,
            String number,
            String title,
            String text,
            boolean markedNew,
            int newMarks,
            @Nullable String addressee)
            implements OutlinePlace {}

    /** One measure; {@code parentPath} is the place it hangs on. */
    public record Statement(
            MeasureNumber number,
            String parentPath,
            String text,
            MeasureKind kind,
            List<StatedBody> bodies,
            String bodiesAsWritten,
            Deadline deadline,
            FinancialEffect financialEffect,
            boolean markedNew) {}
}
