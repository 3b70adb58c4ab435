package de.wegmarke.ui.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import de.wegmarke.RunningApplication;
import de.wegmarke.story.StoryComment;
import de.wegmarke.story.StoryPart;
import de.wegmarke.story.StorySide;
import de.wegmarke.ui.component.TextDifference;
import de.wegmarke.ui.view.ViewTest;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Stories are German, and a screen reader is told so where the page around them is English. */
@RunningApplication
@ViewPackages(packages = "de.wegmarke.ui.layout")
class StoryLanguageTest extends ViewTest {

    private static final StoryComment COMMENT =
            new StoryComment(
                    UUID.randomUUID(),
                    StoryPart.AIM,
                    null,
                    "einmal begegnen",
                    "Wie oft ist das?",
                    true,
                    StorySide.INSTITUTE,
                    null,
                    "Kuno Kuratiert",
                    1,
                    Instant.EPOCH,
                    null,
                    null);

    @BeforeEach
    void the_page_is_english() {
        UI.getCurrent().setLocale(Locale.ENGLISH);
    }

    @Test
    void a_whole_story_is_read_in_german_under_english_headings() {
        var words =
                spoken(
                        new WholeStory(
                                SampleStory.complete("Kochen verbindet"), image -> new Div()));

        assertThat(words.german())
                .contains("Kochen verbindet", SampleStory.STARTING_POINT)
                .contains("Küche finden", "Eine Schule gab ihre Küche her.")
                .contains("Volkshochschule", "stellte den Raum", "etwa 75", "Gäste")
                .contains("zwei Stunden in der Woche", "Landesprogramm", "Mehr dazu");
        assertThat(words.ofPage())
                .contains("Aim", "not stated")
                .anyMatch(said -> said.startsWith("November 2018"))
                .noneMatch(said -> said.contains("Küche"));
    }

    @Test
    void words_that_a_comment_quotes_are_marked_in_english_within_the_german_text() {
        var quoted = Quoted.by(Stream.of(COMMENT), new Talk(1, false));

        var words =
                spoken(
                        new PartText(
                                SampleStory.complete("Kochen"),
                                StoryPart.AIM,
                                image -> new Div(),
                                quoted));

        assertThat(words.german()).contains("einmal begegnen");
        assertThat(words.ofPage()).hasSize(1).doesNotContain("einmal begegnen");
    }

    @Test
    void a_comment_is_read_in_german_and_who_said_it_in_english() {
        var words = spoken(new CommentCard(COMMENT, new Talk(1, false)));

        assertThat(words.german()).containsExactly("einmal begegnen", "Wie oft ist das?");
        assertThat(words.ofPage()).contains("For the institute only");
    }

    @Test
    void two_wordings_are_read_in_german_and_what_became_of_them_in_english() {
        var words = spoken(new TextDifference("Das Amt prüft", "Das Amt berichtet"));

        assertThat(words.german()).containsExactly("Das Amt", "prüft", "berichtet");
        assertThat(words.ofPage()).containsExactly("removed:", "inserted:");
    }

    private static SpokenWords spoken(Component component) {
        return SpokenWords.of(component, "en");
    }
}
