package de.wegmarke.story.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class StoryQueryTest {

    @Property
    void an_address_says_what_was_asked(@ForAll("queries") StoryQuery query) {
        assertThat(StoryQuery.parse(query.parameters())).isEqualTo(query);
    }

    @Provide
    Arbitrary<StoryQuery> queries() {
        var values = Arbitraries.of("T1", "T11", "ja", "Land & Bund", "50 %").set().ofMaxSize(3);
        var chosen = Arbitraries.maps(Arbitraries.of(StoryFacet.class), values).ofMaxSize(4);
        return net.jqwik.api.Combinators.combine(
                        Arbitraries.strings(), chosen, Arbitraries.of(StorySort.class))
                .as(StoryQuery::new);
    }

    @Test
    void an_old_or_wrong_address_opens_with_what_can_be_understood() {
        var query =
                StoryQuery.parse(
                        Map.of(
                                "q", List.of("  Sportfest ", "zweites"),
                                "thema", List.of("T11", "", "T9"),
                                "farbe", List.of("rot"),
                                "sortierung", List.of("bunt")));

        assertThat(query)
                .isEqualTo(
                        new StoryQuery(
                                "Sportfest",
                                Map.of(StoryFacet.TOPIC, Set.of("T11", "T9")),
                                StorySort.RELEVANCE));
    }

    @Test
    void a_value_is_chosen_and_taken_back() {
        var query = StoryQuery.ALL.toggle(StoryFacet.TOPIC, "T11").toggle(StoryFacet.TOPIC, "T9");

        assertThat(query.chosen(StoryFacet.TOPIC)).containsExactly("T11", "T9");
        assertThat(query.toggle(StoryFacet.TOPIC, "T11").chosen(StoryFacet.TOPIC))
                .containsExactly("T9");
        assertThat(query.withoutFacets()).isEqualTo(StoryQuery.ALL);
    }

    @Test
    void an_endless_question_is_cut() {
        assertThat(StoryQuery.ALL.withText("wort ".repeat(1_000)).text().length())
                .isLessThanOrEqualTo(StoryQuery.LONGEST_TEXT);
    }
}
