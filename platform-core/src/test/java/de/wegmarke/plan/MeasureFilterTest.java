package de.wegmarke.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class MeasureFilterTest {

    @Property
    void a_filter_survives_the_way_through_the_address(@ForAll("filters") MeasureFilter filter) {
        assertThat(MeasureFilter.parse(filter.parameters())).isEqualTo(filter);
    }

    @Test
    void an_old_bookmark_with_unknown_values_still_opens_the_list() {
        var filter =
                MeasureFilter.parse(
                        Map.of(
                                "state", List.of("done", "no-such-state"),
                                "colour", List.of("blue")));

        assertThat(filter.states()).containsExactly(MeasureState.DONE);
        assertThat(filter.parameters()).containsOnlyKeys("state");
    }

    @Test
    void an_empty_address_restricts_nothing() {
        assertThat(MeasureFilter.parse(Map.of())).isEqualTo(MeasureFilter.NONE);
        assertThat(MeasureFilter.NONE.isEmpty()).isTrue();
        assertThat(MeasureFilter.NONE.parameters()).isEmpty();
    }

    @Test
    void a_search_text_longer_than_anybody_types_is_cut() {
        var filter = MeasureFilter.parse(Map.of("q", List.of("x".repeat(10_000))));

        assertThat(filter.text()).hasSize(200);
    }

    @Provide
    Arbitrary<MeasureFilter> filters() {
        var words =
                Arbitraries.strings()
                        .withCharRange('a', 'z')
                        .withChars("äöüß*-. 0123456789&=?/")
                        .ofMinLength(1)
                        .ofMaxLength(20)
                        .map(String::strip)
                        .filter(word -> !word.isEmpty());
        return Combinators.combine(
                        words,
                        words.set().ofMaxSize(3),
                        words.set().ofMaxSize(3),
                        Arbitraries.of(MeasureState.class).set(),
                        Arbitraries.of(DeadlineFilter.class).set(),
                        Arbitraries.of(CostFilter.class).set(),
                        Arbitraries.of(MeasureKind.class).set(),
                        Arbitraries.of(true, false))
                .as(
                        (text, elements, bodies, states, deadlines, costs, kinds, onlyNew) ->
                                new MeasureFilter(
                                        text,
                                        elements,
                                        Set.of("T3"),
                                        bodies,
                                        states,
                                        deadlines,
                                        costs,
                                        kinds,
                                        onlyNew));
    }

    @Test
    void a_code_with_a_control_character_is_none() {
        var address = Map.of("field", List.of("1\0", "2"), "body", List.of("\0"));

        assertThat(MeasureFilter.parse(address).parameters())
                .isEqualTo(Map.of("field", List.of("2")));
    }
}
