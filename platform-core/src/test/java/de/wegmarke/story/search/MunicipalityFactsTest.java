package de.wegmarke.story.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MunicipalityFactsTest {

    @Test
    void the_fifteen_municipalities_of_the_stories_have_a_point_and_a_size() {
        var known =
                IntStream.rangeClosed(16_051, 16_077)
                        .mapToObj(ags -> MunicipalityFacts.of(String.valueOf(ags)))
                        .filter(java.util.Optional::isPresent)
                        .count();

        // 5 + 1 cities and 17 districts; the numbers between are not given to any.
        assertThat(known).isEqualTo(23);
        assertThat(MunicipalityFacts.of("16051").orElseThrow().size())
                .isEqualTo(SizeClass.FROM_200_000);
        assertThat(MunicipalityFacts.of("16056").orElseThrow().size())
                .isEqualTo(SizeClass.UNDER_75_000);
    }

    @Test
    void every_point_lies_in_one_of_the_two_states() {
        for (int ags = 15_001; ags < 16_100; ags++) {
            MunicipalityFacts.of(String.valueOf(ags))
                    .ifPresent(
                            fact -> {
                                assertThat(fact.latitude()).isBetween(50.2, 53.1);
                                assertThat(fact.longitude()).isBetween(9.8, 13.2);
                                assertThat(fact.size()).isNotEqualTo(SizeClass.UNKNOWN);
                            });
        }
    }

    @Test
    void a_municipality_that_is_not_listed_has_neither() {
        assertThat(MunicipalityFacts.of("90001")).isEmpty();
    }
}
