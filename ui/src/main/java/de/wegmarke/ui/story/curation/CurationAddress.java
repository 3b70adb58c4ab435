package de.wegmarke.ui.story.curation;

import com.vaadin.flow.router.QueryParameters;
import de.wegmarke.story.CurationQuery;
import de.wegmarke.story.StoryState;
import de.wegmarke.ui.layout.Navigation;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.web.util.UriComponentsBuilder;

/** Which stories somebody wants to see stands in the address, so that it can be kept and sent. */
final class CurationAddress {

    private static final String STATE = "stand";
    private static final String MUNICIPALITY = "kommune";
    private static final String TOPIC = "thema";

    private CurationAddress() {}

    /** Reads an address; what is unknown is ignored, because an old link should still open. */
    static CurationQuery read(QueryParameters query) {
        var wanted = query.getParameters();
        var states = wanted.getOrDefault(STATE, List.of());
        return new CurationQuery(
                Arrays.stream(StoryState.values())
                        .filter(state -> states.contains(word(state)))
                        .collect(Collectors.toSet()),
                Set.copyOf(wanted.getOrDefault(MUNICIPALITY, List.of())),
                Set.copyOf(wanted.getOrDefault(TOPIC, List.of())));
    }

    private static String word(StoryState state) {
        return state.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static String of(CurationQuery query) {
        var address = UriComponentsBuilder.fromPath(Navigation.curation());
        put(address, STATE, query.states().stream().map(CurationAddress::word).toList());
        put(address, MUNICIPALITY, query.municipalities());
        put(address, TOPIC, query.topics());
        return address.encode().build().toUriString();
    }

    private static void put(UriComponentsBuilder address, String name, Collection<String> values) {
        values.stream().sorted().forEach(value -> address.queryParam(name, value));
    }
}
