package de.wegmarke.ui.story.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.QueryParameters;
import de.wegmarke.story.search.StoryFacet;
import de.wegmarke.story.search.StoryQuery;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FindAddressTest {

    @Test
    void an_address_is_read_as_it_was_written() {
        var query =
                StoryQuery.ALL
                        .withText("Kinder & Küche")
                        .with(StoryFacet.FUNDER, Set.of("Land + Bund"))
                        .with(StoryFacet.TOPIC, List.of("T11", "T9"));
        var address =
                new FindAddress(
                        query,
                        30,
                        true,
                        UUID.randomUUID(),
                        Instant.parse("2026-07-01T08:00:00.123456Z"));

        var written = address.behind("erfurt/geschichten");

        assertThat(written).startsWith("erfurt/geschichten?q=");
        assertThat(
                        FindAddress.parse(
                                QueryParameters.fromString(
                                        written.substring(written.indexOf('?') + 1))))
                .isEqualTo(address);
    }

    @Test
    void what_says_nothing_is_left_out() {
        assertThat(FindAddress.asking(StoryQuery.ALL).behind("platform/geschichten"))
                .isEqualTo("platform/geschichten");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "zeigen=-1",
                "zeigen=viele",
                "gemerkt=nichts",
                "ansicht=rund",
                "seit=gestern"
            })
    void a_wrong_address_opens_as_the_plain_one(String query) {
        assertThat(FindAddress.parse(QueryParameters.fromString(query)))
                .isEqualTo(FindAddress.asking(StoryQuery.ALL));
    }

    @Test
    void a_page_does_not_grow_without_end() {
        assertThat(FindAddress.parse(QueryParameters.fromString("zeigen=999")).shown())
                .isEqualTo(FindAddress.MOST);
    }
}
