package de.wegmarke.plan;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which measures somebody wants to see. Groups are combined with "and", values within a group with
 * "or"; an empty group does not restrict. It is written into the address and read from it again
 * ({@link #parameters()} and {@link #parse(Map)} are inverse), so that a view can be bookmarked and
 * sent; the REST API takes the same parameters.
 *
 * @param text words that must all be found, in any of their forms; empty for no search
 * @param elements paths of places in the outline ("1", "1.8"), each with everything below it
 * @param topics common topic codes ("T3"); a measure without its own has the topic of its place in
 *     the outline
 * @param bodies codes of responsible bodies
 */
public record MeasureFilter(
        String text,
        Set<String> elements,
        Set<String> topics,
        Set<String> bodies,
        Set<MeasureState> states,
        Set<DeadlineFilter> deadlines,
        Set<CostFilter> costs,
        Set<MeasureKind> kinds,
        boolean onlyNew) {

    public static final MeasureFilter NONE = parse(Map.of());

    /** A longer search text is cut: nobody types it, and the query stays small. */
    private static final int LONGEST_TEXT = 200;

    public MeasureFilter {
        text = text.strip();
        text = text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text;
        elements = Set.copyOf(elements);
        topics = Set.copyOf(topics);
        bodies = Set.copyOf(bodies);
        states = Set.copyOf(states);
        deadlines = Set.copyOf(deadlines);
        costs = Set.copyOf(costs);
        kinds = Set.copyOf(kinds);
    }

    public boolean isEmpty() {
        return equals(NONE);
    }

    public MeasureFilter withText(String newText) {
        return new MeasureFilter(
                newText, elements, topics, bodies, states, deadlines, costs, kinds, onlyNew);
    }

    /**
     * Reads the parameters of an address. What is unknown is ignored, because an old bookmark
     * should still open the view.
     */
    public static MeasureFilter parse(Map<String, List<String>> parameters) {
        return new MeasureFilter(
                String.join(" ", parameters.getOrDefault("q", List.of())),
                words(parameters, "field"),
                words(parameters, "topic"),
                words(parameters, "body"),
                constants(parameters, "state", MeasureState.class),
                constants(parameters, "deadline", DeadlineFilter.class),
                constants(parameters, "cost", CostFilter.class),
                constants(parameters, "kind", MeasureKind.class),
                parameters.getOrDefault("new", List.of()).contains("true"));
    }

    /**
     * The parameters of the address that stand for this filter, in a stable order, without empty
     * ones.
     */
    public Map<String, List<String>> parameters() {
        var parameters = new LinkedHashMap<String, List<String>>();
        if (!text.isEmpty()) {
            parameters.put("q", List.of(text));
        }
        put(parameters, "field", elements);
        put(parameters, "topic", topics);
        put(parameters, "body", bodies);
        put(parameters, "state", names(states));
        put(parameters, "deadline", names(deadlines));
        put(parameters, "cost", names(costs));
        put(parameters, "kind", names(kinds));
        if (onlyNew) {
            parameters.put("new", List.of("true"));
        }
        return parameters;
    }

    private static Set<String> names(Set<? extends Enum<?>> constants) {
        return constants.stream()
                .map(constant -> constant.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }

    private static void put(Map<String, List<String>> parameters, String name, Set<String> values) {
        if (!values.isEmpty()) {
            parameters.put(name, values.stream().sorted().toList());
        }
    }

    private static Set<String> words(Map<String, List<String>> parameters, String name) {
        var found = new LinkedHashSet<String>();
        for (var value : parameters.getOrDefault(name, List.of())) {
            // No code has a control character, and PostgreSQL refuses to compare with one of them.
            if (!value.isBlank() && value.chars().noneMatch(Character::isISOControl)) {
                found.add(value.strip());
            }
        }
        return found;
    }

    private static <E extends Enum<E>> Set<E> constants(
            Map<String, List<String>> parameters, String name, Class<E> type) {
        var found = EnumSet.noneOf(type);
        for (var value : parameters.getOrDefault(name, List.of())) {
            for (var constant : type.getEnumConstants()) {
                if (constant.name().equalsIgnoreCase(value.strip())) {
                    found.add(constant);
                }
            }
        }
        return found;
    }
}
