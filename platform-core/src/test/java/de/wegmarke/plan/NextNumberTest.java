package de.wegmarke.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class NextNumberTest {

    @Test
    void counts_on_within_a_recommendation() {
        var numbers = within("1.8 M1", "1.8 M2", "1.8 M10", "1.9 M11");

        assertThat(numbers.at("1.8")).isEqualTo(MeasureNumber.within("1.8", "M11", 1));
        assertThat(numbers.at("1.8").path()).isEqualTo("1.8-M12");
    }

    @Test
    void begins_where_a_recommendation_has_no_measure_yet() {
        assertThat(within("1.8 M1", "1.8 M2").at("1.9").path()).isEqualTo("1.9-M1");
    }

    @Test
    void a_label_that_stands_twice_is_counted_once() {
        var numbers =
                new NextNumber(
                        List.of(
                                MeasureNumber.within("1.8", "M2", 1),
                                MeasureNumber.within("1.8", "M2", 2),
                                MeasureNumber.within("1.8", "M 3:", 1)));

        assertThat(numbers.at("1.8").printed()).isEqualTo("M4");
    }

    @Test
    void counts_on_through_a_field_where_the_number_is_the_whole_identity() {
        var numbers =
                new NextNumber(
                        Stream.of("1.13", "1.24", "1.9", "7.16", "3.1 u. a.")
                                .map(MeasureNumber::parse)
                                .toList());

        assertThat(numbers.at("1").path()).isEqualTo("1.25");
        assertThat(numbers.at("3").path()).isEqualTo("3.2");
        assertThat(numbers.at("5").path()).isEqualTo("5.1");
    }

    @Test
    void a_plan_without_measures_begins_with_the_first() {
        assertThat(new NextNumber(List.of()).at("2.1").path()).isEqualTo("2.1-M1");
    }

    private static NextNumber within(String... numbers) {
        return new NextNumber(
                Stream.of(numbers)
                        .map(number -> number.split(" "))
                        .map(parts -> MeasureNumber.within(parts[0], parts[1], 1))
                        .toList());
    }
}
