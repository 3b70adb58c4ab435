package de.wegmarke.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeasureLabelTest {

    @ParameterizedTest
    @CsvSource({
        "1.8-M2,M2,1.8 M2",
        "1.8-M2-2,M2,1.8 M2 (2)",
        "9.2-M1,M 1,9.2 M 1",
        "3.1,3.1 u. a.,3.1 u. a."
    })
    void a_measure_is_named_so_that_the_name_says_where_it_stands(
            String path, String printed, String name) {
        assertThat(MeasureLabel.of(path, printed)).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({"1.8-M2,1.8 M2", "1.8-M2-2,1.8 M2 (2)", "1.13,1.13", "nonsense,nonsense"})
    void a_path_alone_names_a_measure_too(String path, String name) {
        assertThat(MeasureLabel.ofPath(path)).isEqualTo(name);
    }
}
