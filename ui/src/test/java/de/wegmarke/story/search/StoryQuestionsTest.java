package de.wegmarke.story.search;

import static org.assertj.core.api.Assertions.assertThat;

import de.wegmarke.tenancy.MunicipalityKind;
import de.wegmarke.tenancy.TenantKey;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The 15 published stories of the demo data are found by the questions that their subjects suggest.
 * The questions stand in two files: those agreed with whoever wrote the stories, and ten that were
 * written before this search was tried for the first time.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StoryQuestionsTest {

    private static final int FIRST = 5;

    private SearchPlatform platform;

    record Question(String key, String text) {}

    @BeforeAll
    void the_stories_are_published() {
        platform = new SearchPlatform();
        int ags = 16_100;
        for (var story : SearchPlatform.demoStories()) {
            platform.municipality(
                    story.municipality().value(),
                    "Kreis " + story.municipality().value(),
                    MunicipalityKind.LANDKREIS,
                    String.valueOf(ags++));
            platform.publish(
                    new TenantKey(story.municipality().value()),
                    story.key(),
                    story.content(),
                    Instant.parse("2026-05-04T08:00:00Z"));
        }
    }

    @AfterAll
    void drop() {
        platform.close();
    }

    @ParameterizedTest
    @MethodSource("questions")
    void a_story_is_among_the_first_five_for_a_question_about_it(Question question) {
        var found =
                SearchPlatform.as(
                        SearchPlatform.INSTITUTE,
                        () ->
                                platform.service(StorySearch.class)
                                        .find(StoryQuery.ALL.withText(question.text()), 0, FIRST));

        assertThat(found.hits())
                .as(question.text())
                .extracting(hit -> hit.story().key())
                .contains(question.key());
    }

    static List<Question> questions() {
        return java.util.stream.Stream.concat(
                        lines("/story-questions.csv"), lines("/story-questions-own.csv"))
                .map(line -> line.split(";"))
                .map(cells -> new Question(cells[0], cells[1]))
                .toList();
    }

    private static java.util.stream.Stream<String> lines(String file) {
        try (InputStream stream =
                Objects.requireNonNull(StoryQuestionsTest.class.getResourceAsStream(file))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8).lines().skip(1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
