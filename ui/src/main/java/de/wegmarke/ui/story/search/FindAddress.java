package de.wegmarke.ui.story.search;

import com.vaadin.flow.router.QueryParameters;
import de.wegmarke.story.search.StoryQuery;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
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
 */
record FindAddress(StoryQuery query, int shown, boolean map, @Nullable UUID saved) {

    static final int AT_FIRST = 10;
    static final int MORE = 10;
    static final int MOST = 100;

    private static final String SHOWN = "zeigen";
    private static final String VIEW = "ansicht";
    private static final String MAP = "karte";
    private static final String SAVED = "gemerkt";

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
                uuid(first(parameters, SAVED)).orElse(null));
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

    /** Another question begins at the top, and is no longer the one that was saved. */
    FindAddress with(StoryQuery other) {
        return new FindAddress(other, AT_FIRST, map, null);
    }

    FindAddress withMap(boolean wanted) {
        return new FindAddress(query, shown, wanted, saved);
    }

    FindAddress withMore() {
        return new FindAddress(query, Math.min(MOST, shown + MORE), map, saved);
    }

    FindAddress of(UUID savedSearch) {
        return new FindAddress(query, AT_FIRST, map, savedSearch);
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
