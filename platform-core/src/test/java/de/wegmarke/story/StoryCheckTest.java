package de.wegmarke.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import de.wegmarke.plan.RuleViolation;
import de.wegmarke.rows.Json;
import de.wegmarke.story.StoryFlaw.Kind;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class StoryCheckTest {

    private static final StoryContent STORY = SampleStory.complete("Das Bücherrad");

    @Test
    void a_story_that_says_all_is_ready() {
        var check = StoryCheck.of(STORY);

        assertThat(check.isReady()).isTrue();
        assertThat(check.missing()).containsExactly(new MissingPart(StoryPart.IMAGES, false));
        assertThat(check.flaws()).isEmpty();
        assertThat(check.names()).isEmpty();
        assertThatCode(() -> StoryCheck.requireReady(check)).doesNotThrowAnyException();
    }

    @Test
    void of_an_empty_story_every_part_is_missing_those_first_that_nobody_can_do_without() {
        var check = StoryCheck.of(StoryContent.EMPTY);

        assertThat(check.missing()).hasSize(StoryPart.values().length);
        assertThat(check.blocking())
                .containsExactly(
                        StoryPart.TITLE,
                        StoryPart.SUMMARY,
                        StoryPart.STARTING_POINT,
                        StoryPart.TARGET_GROUPS,
                        StoryPart.ACTIVITY,
                        StoryPart.EFFECT,
                        StoryPart.CONTACT,
                        StoryPart.TOPICS,
                        StoryPart.CREDIT,
                        StoryPart.CONSENT);
        assertThat(check.missing().subList(0, 10)).allMatch(MissingPart::blocks);
        assertThat(Arrays.stream(StoryPart.values()))
                .containsExactlyInAnyOrderElementsOf(
                        check.missing().stream().map(MissingPart::part).toList());
        refuses("story.rule.incomplete", StoryContent.EMPTY);
    }

    @Test
    void a_step_without_words_is_none() {
        assertThat(StoryCheck.of(SampleStory.reading(oneStep(), StoryPart.ACTIVITY, "")).blocking())
                .containsExactly(StoryPart.ACTIVITY);
    }

    private static StoryContent oneStep() {
        return Json.read(
                Json.of(STORY).replaceFirst(",\\{\"title\":\"Vorlesen\"[^}]*}", ""),
                StoryContent.class);
    }

    @Test
    void a_title_is_as_long_as_one_can_keep_in_mind() {
        var fifteen =
                "eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn";
        assertThat(StoryCheck.of(titled(fifteen)).flaws()).isEmpty();
        var check = StoryCheck.of(titled(fifteen + " sechzehn"));
        assertThat(check.flaws()).containsExactly(new StoryFlaw(Kind.TITLE_TOO_LONG, null));
        assertThat(check.isReady()).isFalse();
        refuses("story.rule.title-words", titled(fifteen + " sechzehn"));
    }

    private static StoryContent titled(String title) {
        return SampleStory.reading(STORY, StoryPart.TITLE, title);
    }

    @Test
    void a_summary_fits_on_a_card() {
        var fits = SampleStory.reading(STORY, StoryPart.SUMMARY, "x".repeat(600));
        var tooLong = SampleStory.reading(STORY, StoryPart.SUMMARY, "x".repeat(601));

        assertThat(StoryCheck.of(fits).flaws()).isEmpty();
        assertThat(StoryCheck.of(tooLong).flaws())
                .containsExactly(new StoryFlaw(Kind.SUMMARY_TOO_LONG, null));
        refuses("story.rule.summary-length", tooLong);
    }

    @Test
    void a_picture_is_described_and_agreed_to() {
        var image = SampleStory.undescribed();
        var both = SampleStory.with(STORY, SampleStory.described(image), SampleStory.undescribed());

        assertThat(StoryCheck.of(both).flaws())
                .containsExactly(
                        new StoryFlaw(Kind.ALTERNATIVE_TEXT_MISSING, 1),
                        new StoryFlaw(Kind.IMAGE_CONSENT_MISSING, 1));
        refuses("story.rule.alternative-text-missing", both);
        refuses(
                "story.rule.image-consent-missing",
                SampleStory.with(
                        STORY, new StoryImage(image.id(), 1, 1, "Ein Rad", "Bücherei", false)));
    }

    @Test
    void a_link_leads_into_the_web() {
        var script =
                Json.read(
                        Json.of(STORY)
                                .replace("https://buecherei.example/rad", "javascript:alert(1)"),
                        StoryContent.class);

        assertThat(StoryCheck.of(script).flaws())
                .containsExactly(new StoryFlaw(Kind.LINK_NOT_WEB, 0));
        refuses("story.rule.link-not-web", script);
    }

    @Test
    void without_consent_nothing_goes_out() {
        var without =
                Json.read(
                        Json.of(STORY).replace("\"consent\":true", "\"consent\":false"),
                        StoryContent.class);

        assertThat(StoryCheck.of(without).blocking()).containsExactly(StoryPart.CONSENT);
        refuses("story.rule.consent-missing", without);
    }

    @Test
    void a_wording_is_not_blamed_for_what_was_wrong_before() {
        var already = SampleStory.with(STORY, SampleStory.undescribed());

        assertThatCode(
                        () ->
                                StoryCheck.requireNoNewFlaw(
                                        already,
                                        SampleStory.reading(already, StoryPart.AIM, "Anders")))
                .doesNotThrowAnyException();
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(
                        () ->
                                StoryCheck.requireNoNewFlaw(
                                        already,
                                        SampleStory.reading(
                                                already, StoryPart.SUMMARY, "x".repeat(700))));
    }

    private static void refuses(String rule, StoryContent content) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> StoryCheck.requireReady(StoryCheck.of(content)))
                .extracting(RuleViolation::messageKey)
                .isEqualTo(rule);
    }
}
