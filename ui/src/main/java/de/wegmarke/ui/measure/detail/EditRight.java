package de.wegmarke.ui.measure.detail;

import de.wegmarke.access.Permission;
import de.wegmarke.plan.BodyDetail;
import de.wegmarke.plan.BodyPartView;
import de.wegmarke.plan.BodyReading;
import de.wegmarke.plan.MeasureDetail;
import de.wegmarke.ui.layout.Visit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a person may change on the page of a measure. It decides what the page offers; what is
 * allowed, the services decide.
 */
enum EditRight {
    /** Everything. */
    ALL,
    /** State and notes, because the measure is that of the person's own body. */
    OWN_STATE,
    /** Nothing, because the measure is that of other bodies. */
    OTHER_BODY,
    /** Nothing: the person reads. */
    NONE;

    static EditRight of(Visit visit, MeasureDetail measure, BodyReading bodies) {
        if (visit.may(Permission.MEASURE_EDIT)) {
            return ALL;
        }
        if (!visit.may(Permission.OWN_MEASURE_REPORT)) {
            return NONE;
        }
        var named = measure.bodies().stream().map(BodyPartView::code).collect(Collectors.toSet());
        var own =
                visit.actor().bodyIn(visit.key()).stream()
                        .flatMap(
                                code ->
                                        Stream.concat(
                                                Stream.of(code),
                                                bodies.detail(visit.key(), code).stream()
                                                        .flatMap(EditRight::collectives)));
        return own.anyMatch(named::contains) ? OWN_STATE : OTHER_BODY;
    }

    /** A body also answers for what its collectives ("Alle Ämter") are named for. */
    private static Stream<String> collectives(BodyDetail body) {
        return body.collectives().stream().map(BodyDetail.Named::code);
    }

    boolean mayReport() {
        return this == ALL || this == OWN_STATE;
    }
}
