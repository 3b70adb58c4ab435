package de.wegmarke.plan;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds the next free number of a place, in the way in which the plan counts: within each place
 * ("M6" in 1.8, as in the Erfurt Maßnahmenplan 2021), or through a whole field ("1.25", as in
 * Magdeburg's DS0583/21). A number that was ever used is not used again, so that a council paper
 * which names it goes on meaning the same measure.
 */
final class NextNumber {

    private static final Pattern LABEL = Pattern.compile("([A-Za-z]{0,4}) ?(\\d{1,6})[a-z]?");
    private static final String FIRST_LETTER = "M";

    private final Set<String> taken = new HashSet<>();
    private final List<MeasureNumber> known;

    /**
     * @param known all numbers of the plan, also of measures that it no longer holds
     */
    NextNumber(Collection<MeasureNumber> known) {
        this.known = List.copyOf(known);
        known.forEach(number -> taken.add(number.path()));
    }

    /**
     * The next free one; it counts as taken from now on.
     *
     * @param place path of the place
     */
    MeasureNumber at(String place) {
        var number = countsWithinPlaces(place) ? within(place) : through(place);
        taken.add(number.path());
        return number;
    }

    private boolean countsWithinPlaces(String place) {
        if (known.stream().anyMatch(number -> isWithin(number, place))) {
            return true;
        }
        var all = known.size();
        return known.stream().filter(number -> number.path().contains("-")).count() * 2 >= all;
    }

    private static boolean isWithin(MeasureNumber number, String place) {
        return number.path().startsWith(place + "-") && LABEL.matcher(number.printed()).matches();
    }

    private MeasureNumber within(String place) {
        var letter = FIRST_LETTER;
        var last = 0;
        for (var number : (Iterable<MeasureNumber>) siblings(place)::iterator) {
            var label = LABEL.matcher(number.printed());
            if (label.matches()) {
                letter = label.group(1);
                last = Math.max(last, Integer.parseInt(label.group(2)));
            }
        }
        MeasureNumber next;
        do {
            last++;
            next = MeasureNumber.within(place, letter + last, 1);
        } while (taken.contains(next.path()));
        return next;
    }

    private Stream<MeasureNumber> siblings(String place) {
        return known.stream().filter(number -> isWithin(number, place)).sorted();
    }

    private MeasureNumber through(String place) {
        var counted = Pattern.compile(Pattern.quote(place) + "\\.(\\d{1,6})[a-z]?");
        var last =
                taken.stream()
                        .map(counted::matcher)
                        .filter(matcher -> matcher.matches())
                        .mapToInt(matcher -> Integer.parseInt(matcher.group(1)))
                        .max()
                        .orElse(0);
        return MeasureNumber.parse(place + "." + (last + 1));
    }
}
