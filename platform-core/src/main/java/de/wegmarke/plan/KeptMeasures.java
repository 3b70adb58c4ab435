package de.wegmarke.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What becomes of measures that were added here and that an edition does not state: they stay in
 * their place, under another number if the edition gives theirs to another measure. Only where the
 * edition no longer holds the place itself, they go with it.
 */
final class KeptMeasures {

    /** One that stays; {@code number} is its number from now on. */
    record Kept(Measure measure, MeasureNumber number) {

        boolean isRenumbered() {
            return !measure.path().equals(number.path());
        }
    }

    private final List<Kept> kept = new ArrayList<>();
    private final List<Measure> withoutPlace = new ArrayList<>();

    /**
     * @param everUsed the numbers that measures of the plan have and had
     */
    KeptMeasures(
            MeasureMatching matching,
            List<PlanElement> elements,
            List<MeasureNumber> everUsed,
            Edition edition) {
        var pathOf =
                elements.stream().collect(Collectors.toMap(PlanElement::id, PlanElement::path));
        var places = edition.places().stream().map(Edition.Place::path).collect(Collectors.toSet());
        var stated =
                edition.measures().stream()
                        .map(statement -> statement.number().path())
                        .collect(Collectors.toSet());
        var added = matching.addedHere();
        var numbers =
                new NextNumber(
                        Stream.concat(
                                        edition.measures().stream().map(Edition.Statement::number),
                                        everUsed.stream())
                                .distinct()
                                .toList());
        for (var measure : added) {
            var place = pathOf.get(measure.elementId());
            if (place == null || !places.contains(place)) {
                withoutPlace.add(measure);
            } else if (stated.contains(measure.path())) {
                kept.add(new Kept(measure, numbers.at(place)));
            } else {
                kept.add(new Kept(measure, measure.content().number()));
            }
        }
    }

    List<Kept> kept() {
        return List.copyOf(kept);
    }

    /** Those whose place the edition drops. */
    List<Measure> withoutPlace() {
        return List.copyOf(withoutPlace);
    }
}
