package de.wegmarke.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MeasureNumberTest {

    @Test
    void a_label_gets_the_path_of_its_recommendation() {
        assertThat(MeasureNumber.within("1.8", "M2", 1)).isEqualTo(number("M2", "1.8-M2"));
        assertThat(MeasureNumber.within("1.8", "M2", 2)).isEqualTo(number("M2", "1.8-M2-2"));
        assertThat(MeasureNumber.within("9.2", "M 1:", 1)).isEqualTo(number("M 1", "9.2-M1"));
    }

    @Test
    void a_whole_number_is_its_own_path_without_additions() {
        assertThat(MeasureNumber.parse("1.13")).isEqualTo(number("1.13", "1.13"));
        assertThat(MeasureNumber.parse("3.1 u. a.")).isEqualTo(number("3.1 u. a.", "3.1"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "M2", "x", "1.", ".1", "1.2/3", "1.2\t3x\ny"})
    void what_is_no_whole_number_is_refused(String printed) {
        assertThatIllegalArgumentException().isThrownBy(() -> MeasureNumber.parse(printed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a/b", "1.8 M2", "../x", "1..2", "-1", "ä", "1.8-M2?x", "1\n"})
    void a_path_is_safe_in_an_address(String path) {
        assertThatIllegalArgumentException().isThrownBy(() -> number("M2", path));
    }

    @Test
    void numbers_are_in_natural_order() {
        var inOrder =
                List.of(
                        "1.1-M2",
                        "1.2-M1",
                        "1.2-M2",
                        "1.2-M2-2",
                        "1.2-M10",
                        "1.10-M1",
                        "2.1",
                        "2.3",
                        "2.15",
                        "10.1");
        assertThat(inOrder.stream().map(path -> number("x", path)).sorted())
                .extracting(MeasureNumber::path)
                .containsExactlyElementsOf(inOrder);
        assertThat(Stream.of("10", "2", "1-T2", "1-T10", "1").sorted(this::bySortKey))
                .containsExactly("1", "1-T2", "1-T10", "2", "10");
    }

    @Property
    void sort_keys_order_numbers_as_numbers(
            @ForAll @IntRange(min = 0, max = 99_999) int one,
            @ForAll @IntRange(min = 0, max = 99_999) int other) {
        assertThat(Integer.signum(bySortKey("1." + one, "1." + other)))
                .isEqualTo(Integer.compare(one, other));
        assertThat(Integer.signum(bySortKey("1.1-M" + one, "1.1-M" + other)))
                .isEqualTo(Integer.compare(one, other));
    }

    @Property
    void parse_and_toString_are_inverse(
            @ForAll @IntRange(min = 0, max = 999) int field,
            @ForAll @IntRange(min = 0, max = 999) int measure) {
        var number = MeasureNumber.parse(field + "." + measure);
        assertThat(MeasureNumber.parse(number.toString())).isEqualTo(number);
    }

    private int bySortKey(String one, String other) {
        return MeasureNumber.sortKey(one).compareTo(MeasureNumber.sortKey(other));
    }

    private static MeasureNumber number(String printed, String path) {
        return new MeasureNumber(printed, path);
    }
}
