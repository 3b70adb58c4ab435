package de.wegmarke.ui.measure.edit;

import de.wegmarke.plan.MeasureField;
import java.util.EnumSet;
import java.util.Set;

/**
 * Two people have changed the same measure. What only one of them touched goes together by itself;
 * where both entered something different, a person chooses.
 *
 * @param before the measure as one's own form was opened
 * @param mine what stands on one's own form
 * @param theirs the measure as it is stored now
 */
record Reconciliation(FormContent before, FormContent mine, FormContent theirs) {

    /** Fields that both changed, to different values. */
    Set<MeasureField> contested() {
        var both = mine.differsFrom(before);
        both.retainAll(theirs.differsFrom(before));
        both.retainAll(mine.differsFrom(theirs));
        return both;
    }

    /** Fields that only the others changed; their values are taken. */
    Set<MeasureField> onlyTheirs() {
        var fields = EnumSet.noneOf(MeasureField.class);
        fields.addAll(theirs.differsFrom(before));
        fields.removeAll(mine.differsFrom(before));
        return fields;
    }

    /** Fields that only one's own form changed; they stay. */
    Set<MeasureField> onlyMine() {
        var fields = EnumSet.noneOf(MeasureField.class);
        fields.addAll(mine.differsFrom(before));
        fields.removeAll(theirs.differsFrom(before));
        return fields;
    }

    /**
     * One's own form with everything that only the others changed, and with the contested fields
     * that were decided for them.
     */
    FormContent decided(Set<MeasureField> forTheirs) {
        var fields = EnumSet.noneOf(MeasureField.class);
        fields.addAll(onlyTheirs());
        fields.addAll(forTheirs);
        return mine.taking(fields, theirs);
    }
}
