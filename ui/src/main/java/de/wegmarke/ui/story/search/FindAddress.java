package de.wegmarke.ui.story.search;

import com.vaadin.flow.router.QueryParameters;
import de.wegmarke.story.search.SavedSearch;
import de.wegmarke.story.search.StoryQuery;
import de.wegmarke.story.search.StorySearch;
import de.wegmarke.story.search.StorySort;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the page of stories shows, as it stands behind the question mark of its address.
 *
 * @param shown how many hits are on the page
 * @param map whether the map is shown
 * @param saved the saved search that was opened, if it was one
 * @param since what was published after that is marked as new in the saved search. It stands in the
 *     address, so that whoever comes back from a story sees the same marks once more
 */
record FindAddress(
        StoryQuery query, int shown, boolean map, @Nullable UUID saved, @Nullable Instant since) {

    static final int AT_FIRST = 10;
    static final int MORE = 10;
    static final int MOST = StorySearch.MOST_HITS;

    private static final String SHOWN = "zeigen";
    private static final String VIEW = "ansicht";
    private static final String MAP = "karte";
    private static final String SAVED = "gemerkt";
    private static final String SINCE = "seit";

    /** What a question finds, from the top. */
    static FindAddress asking(StoryQuery query) {
        return new FindAddress(query, AT_FIRST, false, null, null);
    }

    /** Reads an address; what is unknown is ignored, because an old bookmark should still open. */
    static FindAddress parse(QueryParameters query) {
        var parameters = query.getParameters();
        var shown = first(parameters, SHOWN);
        return new FindAddress(
                StoryQuery.parse(parameters),
                shown.matches("[0-9]{1,3}")
                        ? Math.clamp(Integer.parseInt(shown), AT_FIRST, MOST)
                        : AT_FIRST,
                first(parameters, VIEW).equals(MAP),
                uuid(first(parameters, SAVED)).orElse(null),
                instant(first(parameters, SINCE)).orElse(null));
    }

    private static String first(Map<String, List<String>> parameters, String name) {
        var values = parameters.getOrDefault(name, List.of());
        return values.isEmpty() ? "" : values.getFirst();
    }

    private static Optional<UUID> uuid(String written) {
        try {
            return written.length() == 36
                    ? Optional.of(UUID.fromString(written))
                    : Optional.empty();
        } catch (IllegalArgumentException notOne) {
            return Optional.empty();
        }
    }

    private static Optional<Instant> instant(String written) {
        try {
            return written.isEmpty() ? Optional.empty() : Optional.of(Instant.parse(written));
        } catch (DateTimeParseException notOne) {
            return Optional.empty();
        }
    }

    /** Another question begins at the top, and is no longer the one that was saved. */
    FindAddress with(StoryQuery other) {
        return new FindAddress(other, AT_FIRST, map, null, null);
    }

    FindAddress sorted(StorySort order) {
        return new FindAddress(query.with(order), AT_FIRST, map, saved, since);
    }

    FindAddress withMap(boolean wanted) {
        return new FindAddress(query, shown, wanted, saved, since);
    }

    FindAddress withMore() {
        return new FindAddress(query, Math.min(MOST, shown + MORE), map, saved, since);
    }

    /** The same as the question of a saved search, in which nothing is new. */
    FindAddress kept(UUID savedSearch) {
        return new FindAddress(query, AT_FIRST, map, savedSearch, null);
    }

    /** As the person left this saved search, unless the address says more. */
    FindAddress of(SavedSearch search) {
        return new FindAddress(
                query.isOpen() ? search.query() : query,
                shown,
                map,
                search.id(),
                since == null ? search.lookedAt() : since);
    }

    /** Whether it marks what can be found since this time. */
    boolean isNew(Instant foundSince) {
        return since != null && foundSince.isAfter(since);
    }

    /** The address, behind that of the page. */
    String behind(String page) {
        var parameters = new LinkedHashMap<>(query.parameters());
        if (map) {
            parameters.put(VIEW, List.of(MAP));
        }
        if (shown > AT_FIRST) {
            parameters.put(SHOWN, List.of(String.valueOf(shown)));
        }
        if (saved != null) {
            parameters.put(SAVED, List.of(saved.toString()));
        }
        if (since != null) {
            parameters.put(SINCE, List.of(since.toString()));
        }
        var written =
                parameters.entrySet().stream()
                        .flatMap(
                                parameter ->
                                        parameter.getValue().stream()
                                                .map(value -> pair(parameter.getKey(), value)))
                        .collect(Collectors.joining("&"));
        return written.isEmpty() ? page : page + "?" + written;
    }

    /** Vaadin writes such pairs too, but in an order of its own. */
    private static String pair(String name, String value) {
        return name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
