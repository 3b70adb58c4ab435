package de.wegmarke.ui.measure.detail;

import de.wegmarke.plan.ElementKind;
import de.wegmarke.plan.OutlineStep;

/**
 * The number by which people find a place in the plan. A recommendation counts within its field, so
 * that its printed "8" alone says nothing: "1.8" does.
 */
final class OutlineNumber {

    private OutlineNumber() {}

    static String of(OutlineStep step) {
        return step.kind() == ElementKind.RECOMMENDATION ? step.path() : step.number();
    }
}
