package de.wegmarke.ui.story.own.form;

import static org.assertj.core.api.Assertions.assertThat;

import de.wegmarke.story.StatedDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenDayTest {

    @ParameterizedTest
    @CsvSource({
        "2018, 2018",
        "11/2018, 2018-11",
        "11.2018, 2018-11",
        "1/2018, 2018-01",
        "November 2018, 2018-11",
        "nov. 2018, 2018-11",
        "März 2019, 2019-03",
        "October 2018, 2018-10",
        "30.11.2018, 2018-11-30",
        "3. 1. 2018, 2018-01-03",
        "30. November 2018, 2018-11-30",
        "3 March 2019, 2019-03-03",
        "2018-11, 2018-11",
        "2018-11-30, 2018-11-30"
    })
    void is_understood_as_precisely_as_it_is_written(String written, String iso) {
        assertThat(WrittenDay.iso(written)).contains(iso);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2018", "2018-03", "2018-03-04", "2018-12-31"})
    void what_the_form_shows_of_a_stored_day_is_understood_again(String stored) {
        for (var language : List.of(Locale.GERMAN, Locale.ENGLISH)) {
            assertThat(WrittenDay.iso(StatedDate.inWords(stored, language))).contains(stored);
        }
    }

    @Test
    void nothing_written_is_no_day() {
        assertThat(WrittenDay.iso("  ")).contains("");
    }

    @ParameterizedTest
    @ValueSource(strings = {"13/2018", "31.02.2018", "im Herbst", "18", "Quark 2018", "2018-13"})
    void what_is_no_day_is_not_guessed(String written) {
        assertThat(WrittenDay.iso(written)).isEmpty();
    }
}
