package de.wegmarke.story.search;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What somebody looks for. {@link #parameters()} and {@link #parse} are inverses, so that a search
 * can stand in an address: {@code q=Sportfest&thema=T11&thema=T9}.
 *
 * @param text a question or some words, as typed; empty for all
 * @param chosen values of each facet, in the order in which they were chosen; without empty ones
 */
public record StoryQuery(String text, Map<StoryFacet, Set<String>> chosen, StorySort sort) {

    /** Everything, the newest first. */
    public static final StoryQuery ALL = new StoryQuery("", Map.of(), StorySort.RELEVANCE);

    /** In characters; what is beyond is not searched. */
    public static final int LONGEST_TEXT = 300;

    private static final int MOST_VALUES = 60;
    private static final int LONGEST_VALUE = 200;
    private static final String TEXT = "q";
    private static final String SORT = "sortierung";

    public StoryQuery {
        text = text.replaceAll("\\p{Cntrl}", " ").strip();
        text = text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT).strip() : text;
        var kept = new EnumMap<StoryFacet, Set<String>>(StoryFacet.class);
        chosen.forEach(
                (facet, values) -> {
                    var usable = usable(values);
                    if (!usable.isEmpty()) {
                        kept.put(facet, usable);
                    }
                });
        chosen = Collections.unmodifiableMap(kept);
    }

    private static Set<String> usable(Collection<String> values) {
        var usable =
                values.stream()
                        .filter(Predicate.not(String::isBlank))
                        .filter(value -> value.length() <= LONGEST_VALUE)
                        .filter(value -> value.chars().noneMatch(Character::isISOControl))
                        .limit(MOST_VALUES)
                        .toList();
        return Collections.unmodifiableSet(new LinkedHashSet<>(usable));
    }

    /** Reads an address; what is unknown is ignored, because an old bookmark should still open. */
    public static StoryQuery parse(Map<String, List<String>> parameters) {
        var chosen = new EnumMap<StoryFacet, Set<String>>(StoryFacet.class);
        for (var facet : StoryFacet.values()) {
            chosen.put(
                    facet,
                    new LinkedHashSet<>(parameters.getOrDefault(facet.parameter(), List.of())));
        }
        var wanted = first(parameters, SORT);
        var sort =
                Arrays.stream(StorySort.values())
                        .filter(known -> known.parameter().equals(wanted))
                        .findFirst()
                        .orElse(StorySort.RELEVANCE);
        return new StoryQuery(first(parameters, TEXT), chosen, sort);
    }

    /** The parameters in a stable order, without those that say nothing. */
    public Map<String, List<String>> parameters() {
        var parameters = new LinkedHashMap<String, List<String>>();
        if (!text.isEmpty()) {
            parameters.put(TEXT, List.of(text));
        }
        chosen.forEach((facet, values) -> parameters.put(facet.parameter(), List.copyOf(values)));
        if (sort != StorySort.RELEVANCE) {
            parameters.put(SORT, List.of(sort.parameter()));
        }
        return parameters;
    }

    private static String first(Map<String, List<String>> parameters, String name) {
        var values = parameters.getOrDefault(name, List.of());
        return values.isEmpty() ? "" : values.getFirst();
    }

    public Set<String> chosen(StoryFacet facet) {
        return chosen.getOrDefault(facet, Set.of());
    }

    public StoryQuery withText(String other) {
        return new StoryQuery(other, chosen, sort);
    }

    public StoryQuery with(StorySort other) {
        return new StoryQuery(text, chosen, other);
    }

    /** With these values of the facet and no others; none lets everything through. */
    public StoryQuery with(StoryFacet facet, Collection<String> values) {
        var other = new EnumMap<StoryFacet, Set<String>>(StoryFacet.class);
        other.putAll(chosen);
        other.put(facet, new LinkedHashSet<>(values));
        return new StoryQuery(text, other, sort);
    }

    /** The same with this value, or without it if it is there. */
    public StoryQuery toggle(StoryFacet facet, String value) {
        var values = new LinkedHashSet<>(chosen(facet));
        if (!values.remove(value)) {
            values.add(value);
        }
        return with(facet, values);
    }

    /** The same question without any facet. */
    public StoryQuery withoutFacets() {
        return new StoryQuery(text, Map.of(), sort);
    }

    /** Whether it lets everything through. */
    public boolean isOpen() {
        return text.isEmpty() && chosen.isEmpty();
    }
}
