package de.wegmarke.ui.story.curation;

import com.vaadin.flow.router.QueryParameters;
import de.wegmarke.story.CurationRow;
import de.wegmarke.story.StoryState;
import de.wegmarke.ui.layout.Navigation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Which stories somebody wants to see. It stands in the address, so that it can be kept and sent.
 *
 * @param municipalities keys; an empty set restricts nothing, here as in the others
 * @param topics codes of the common topics
 */
record CurationFilter(Set<StoryState> states, Set<String> municipalities, Set<String> topics) {

    private static final String STATE = "stand";
    private static final String MUNICIPALITY = "kommune";
    private static final String TOPIC = "thema";

    CurationFilter {
        states = Set.copyOf(states);
        municipalities = Set.copyOf(municipalities);
        topics = Set.copyOf(topics);
    }

    /** Reads an address; what is unknown is ignored, because an old link should still open. */
    static CurationFilter of(QueryParameters query) {
        var wanted = query.getParameters();
        var states = wanted.getOrDefault(STATE, List.of());
        return new CurationFilter(
                Arrays.stream(StoryState.values())
                        .filter(state -> states.contains(word(state)))
                        .collect(Collectors.toSet()),
                Set.copyOf(wanted.getOrDefault(MUNICIPALITY, List.of())),
                Set.copyOf(wanted.getOrDefault(TOPIC, List.of())));
    }

    private static String word(StoryState state) {
        return state.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    String address() {
        var address = UriComponentsBuilder.fromPath(Navigation.curation());
        put(address, STATE, new ArrayList<>(states.stream().map(CurationFilter::word).toList()));
        put(address, MUNICIPALITY, new ArrayList<>(municipalities));
        put(address, TOPIC, new ArrayList<>(topics));
        return address.encode().build().toUriString();
    }

    private static void put(UriComponentsBuilder address, String name, List<String> values) {
        values.stream().sorted().forEach(value -> address.queryParam(name, value));
    }

    boolean isEmpty() {
        return states.isEmpty() && municipalities.isEmpty() && topics.isEmpty();
    }

    boolean takes(CurationRow row) {
        return (states.isEmpty() || states.contains(row.state()))
                && (municipalities.isEmpty()
                        || municipalities.contains(row.story().municipality().value()))
                && (topics.isEmpty() || row.topics().stream().anyMatch(topics::contains));
    }
}
