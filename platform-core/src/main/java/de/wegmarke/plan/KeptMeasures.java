package de.wegmarke.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of measures that were added here and that an edition does not state: they stay in
 * their place, under another number if the edition gives theirs to another measure. Only where the
 * edition no longer holds the place itself, they go with it.
 */
final class KeptMeasures {

    /**
     * One that stays.
     *
     * @param number its number from now on
     * @param otherPlace what the edition says of its place, null if that means the same as before
     */
    record Kept(Measure measure, MeasureNumber number, @Nullable String otherPlace) {

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
        var placeOf = elements.stream().collect(Collectors.toMap(PlanElement::id, e -> e));
        var places =
                edition.places().stream()
                        .collect(Collectors.toMap(Edition.Place::path, place -> place));
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
            var before = placeOf.get(measure.elementId());
            var after = before == null ? null : places.get(before.path());
            if (before == null || after == null) {
                withoutPlace.add(measure);
            } else {
                var number =
                        stated.contains(measure.path())
                                ? numbers.at(after.path())
                                : measure.content().number();
                kept.add(new Kept(measure, number, otherPlace(before.content(), after)));
            }
        }
    }

    private static @Nullable String otherPlace(ElementContent before, Edition.Place after) {
        var was = GermanSearchText.normalise(before.wording());
        var is = GermanSearchText.normalise(after.wording());
        return was.equals(is) ? null : after.wording();
    }

    List<Kept> kept() {
        return List.copyOf(kept);
    }

    /** Those whose place the edition drops. */
    List<Measure> withoutPlace() {
        return List.copyOf(withoutPlace);
    }
}
