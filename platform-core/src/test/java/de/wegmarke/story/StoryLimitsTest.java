package de.wegmarke.story;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import de.wegmarke.plan.RuleViolation;
import de.wegmarke.rows.Json;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StoryLimitsTest {

    private static final StoryContent STORY = SampleStory.complete("Das Bücherrad");

    private static StoryContent changed(String from, String to) {
        var json = Json.of(STORY);
        if (!json.contains(from)) {
            throw new AssertionError("not in the sample: " + from);
        }
        return Json.read(json.replace(from, to), StoryContent.class);
    }

    private static void refuses(String rule, StoryContent content) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> StoryLimits.check(content))
                .extracting(RuleViolation::messageKey)
                .isEqualTo(rule);
    }

    @Test
    void an_empty_draft_and_a_whole_story_are_stored() {
        assertThatCode(() -> StoryLimits.check(StoryContent.EMPTY)).doesNotThrowAnyException();
        assertThatCode(() -> StoryLimits.check(STORY)).doesNotThrowAnyException();
    }

    @Test
    void a_draft_may_be_longer_than_a_release_but_not_endless() {
        assertThatCode(
                        () ->
                                StoryLimits.check(
                                        SampleStory.reading(
                                                STORY, StoryPart.SUMMARY, "x".repeat(5_000))))
                .doesNotThrowAnyException();
        refuses(
                "story.rule.text-too-long",
                SampleStory.reading(STORY, StoryPart.SUMMARY, "x".repeat(20_001)));
        refuses(
                "story.rule.text-too-long",
                SampleStory.reading(STORY, StoryPart.TITLE, "x".repeat(301)));
        refuses("story.rule.text-too-long", changed("Förderverein", "x".repeat(501)));
        refuses("story.rule.text-too-long", changed("Vorlesen", "x".repeat(301)));
        refuses("story.rule.text-too-long", changed("/rad", "/" + "x".repeat(2_000)));
    }

    @Test
    void many_long_texts_together_are_too_much() {
        var long_ = "x".repeat(20_000);
        var story = STORY;
        for (var part :
                List.of(
                        StoryPart.SUMMARY,
                        StoryPart.PLACEMENT,
                        StoryPart.STARTING_POINT,
                        StoryPart.AIM,
                        StoryPart.EFFECT,
                        StoryPart.OBSTACLES,
                        StoryPart.PRECONDITIONS,
                        StoryPart.TRANSFERABILITY,
                        StoryPart.OUTLOOK,
                        StoryPart.ACTIVITY)) {
            story = SampleStory.reading(story, part, long_);
        }
        refuses("story.rule.too-much", story);
    }

    @Test
    void a_list_ends_somewhere() {
        var fifty = String.join("\",\"", Collections.nCopies(50, "Lesen"));
        assertThatCode(() -> StoryLimits.check(changed("[\"Lesen\"]", "[\"" + fifty + "\"]")))
                .doesNotThrowAnyException();
        refuses("story.rule.too-many-entries", changed("\"Lesen\"", "\"Lesen\",\"" + fifty + "\""));
        refuses(
                "story.rule.too-many-images",
                SampleStory.with(
                        STORY,
                        Stream.generate(SampleStory::undescribed)
                                .limit(21)
                                .toArray(StoryImage[]::new)));
    }

    @Test
    void a_picture_stands_in_a_story_once() {
        var image = SampleStory.undescribed();
        refuses("story.rule.image-twice", SampleStory.with(STORY, image, image));
    }

    @Test
    void a_character_that_cannot_be_stored_is_named_as_such() {
        refuses(
                "story.rule.unreadable-character",
                SampleStory.reading(STORY, StoryPart.AIM, "Ziel\0"));
        refuses("story.rule.unreadable-character", changed("/rad", "/\\u0000"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024", "2024-02", "2024-02-29", ""})
    void a_year_a_month_and_a_day_are_understood(String date) {
        assertThatCode(() -> StoryLimits.check(changed("2024-03", date)))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"24", "März 2024", "2024-13", "2024-02-30", "2024-2", "02.03.2024"})
    void another_date_is_refused(String date) {
        refuses("story.rule.date-unclear", changed("2024-03", date));
    }

    @Test
    void a_year_in_which_nobody_here_lived_is_a_slip() {
        refuses("story.rule.year-out-of-range", changed("\"year\":2024", "\"year\":20024"));
        refuses("story.rule.year-out-of-range", changed("\"year\":2024", "\"year\":204"));
    }

    @Test
    void there_are_twelve_topics() {
        IntStream.rangeClosed(1, 12)
                .forEach(
                        topic ->
                                assertThatCode(
                                                () ->
                                                        StoryLimits.check(
                                                                changed(
                                                                        "\"T4\"",
                                                                        "\"T" + topic + "\"")))
                                        .doesNotThrowAnyException());
        refuses("story.rule.topic-unknown", changed("\"T4\"", "\"T13\""));
        refuses("story.rule.topic-unknown", changed("\"T4\"", "\"Sport\""));
    }
}
