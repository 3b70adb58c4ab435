package de.wegmarke.ui.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import de.wegmarke.RunningApplication;
import de.wegmarke.story.StoryDuration;
import de.wegmarke.story.StoryFigure;
import de.wegmarke.ui.view.ViewTest;
import org.junit.jupiter.api.Test;

@RunningApplication
@ViewPackages(packages = "de.wegmarke.ui.layout")
class StoryTextTest extends ViewTest {

    @Test
    void a_day_is_told_as_precisely_as_it_is_known() {
        assertThat(StoryText.day("2018")).isEqualTo("2018");
        assertThat(StoryText.day("2018-11")).isEqualTo("November 2018");
        assertThat(StoryText.day("2018-11-30")).isEqualTo("30. November 2018");
        assertThat(StoryText.day("im Herbst")).isEqualTo("im Herbst");
        assertThat(StoryText.day("2018-13")).isEqualTo("2018-13");
    }

    @Test
    void a_duration_says_begin_end_and_whether_it_stayed() {
        assertThat(StoryText.duration(new StoryDuration("2018-11", "2019-02", false, "")))
                .isEqualTo("November 2018 bis Februar 2019");
        assertThat(StoryText.duration(new StoryDuration("2016", "", true, "")))
                .isEqualTo("seit 2016, heute ein Regelangebot");
        assertThat(StoryText.duration(new StoryDuration("", "2019", false, "")))
                .isEqualTo("bis 2019");
        assertThat(StoryText.duration(new StoryDuration("", "", false, ""))).isEmpty();
    }

    @Test
    void a_figure_is_read_with_what_it_counts_when_and_after_whom() {
        assertThat(StoryText.figure(new StoryFigure("17", "Anmeldungen", "2019", "Vereine")))
                .isEqualTo("17 Anmeldungen (Stand 2019, Quelle: Vereine)");
        assertThat(StoryText.figure(new StoryFigure("17", "Anmeldungen", "", "")))
                .isEqualTo("17 Anmeldungen");
    }
}
