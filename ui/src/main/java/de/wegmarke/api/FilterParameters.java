package de.wegmarke.api;

import de.wegmarke.plan.MeasureFilter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The filters of an address, as the list of measures has them in its own. There, what is unknown is
 * ignored, so that an old bookmark opens; here it is refused, because a program with a mistyped
 * filter would take all measures for its answer.
 */
final class FilterParameters {

    private static final Set<String> OF_THE_PAGE = Set.of("sort", "page", "size");
    private static final Set<String> CHOICES =
            Set.of("field", "topic", "body", "state", "deadline", "cost", "kind");

    private FilterParameters() {}

    /**
     * @throws BadParameter if a parameter is not known, or one of its values means nothing
     */
    static MeasureFilter parse(Map<String, List<String>> parameters) {
        var filter = MeasureFilter.parse(parameters);
        var understood = filter.parameters();
        parameters.forEach(
                (name, values) -> {
                    if (!isUnderstood(name, values, understood.getOrDefault(name, List.of()))) {
                        throw new BadParameter(name);
                    }
                });
        return filter;
    }

    private static boolean isUnderstood(String name, List<String> values, List<String> understood) {
        if (CHOICES.contains(name)) {
            return words(values).equals(words(understood));
        }
        return switch (name) {
            case "q" -> true;
            case "new" -> Set.of("true", "false").containsAll(values);
            default -> OF_THE_PAGE.contains(name);
        };
    }

    /** Without regard to capitals, order, repetition, and choices left empty. */
    private static Set<String> words(List<String> values) {
        return values.stream()
                .filter(value -> !value.isBlank())
                .map(value -> value.strip().toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }
}
