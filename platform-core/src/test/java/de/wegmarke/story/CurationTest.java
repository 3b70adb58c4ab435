package de.wegmarke.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import de.wegmarke.plan.RuleViolation;
import de.wegmarke.tenancy.TenantKey;
import java.time.Instant;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class CurationTest {

    private static final Instant FIRST = Instant.parse("2026-03-02T08:00:00Z");
    private static final Instant LATER = Instant.parse("2026-03-09T08:00:00Z");

    private static final StoryContent STORY = SampleStory.complete("Das Bücherrad");
    private static final StoryContent OTHER =
            SampleStory.reading(STORY, StoryPart.AIM, "Alle Kinder lesen.");

    private static final Map<StoryState, Consumer<Curation>> WAYS = new EnumMap<>(StoryState.class);

    static {
        WAYS.put(StoryState.RELEASED, story -> {});
        WAYS.put(StoryState.WITH_INSTITUTE, story -> story.takeUp(LATER));
        WAYS.put(
                StoryState.CHANGES_REQUESTED,
                after(StoryState.WITH_INSTITUTE, story -> story.requestChanges(LATER)));
        WAYS.put(
                StoryState.PUBLISHED,
                after(StoryState.WITH_INSTITUTE, story -> story.publish(1, 0, LATER)));
        WAYS.put(StoryState.WITHDRAWN, story -> story.withdraw(LATER));
    }

    private static Consumer<Curation> after(StoryState state, Consumer<Curation> step) {
        return WAYS.getOrDefault(state, one -> {}).andThen(step);
    }

    private static Curation begun(StoryContent content) {
        return Curation.begun(
                UUID.randomUUID(),
                new StoryId(new TenantKey("beispielkreis"), "das-buecherrad"),
                content,
                true,
                "Ina Leitung",
                FIRST);
    }

    /** Brought to the state by the steps that lead there. */
    private static Curation in(StoryState state) {
        var story = begun(STORY);
        WAYS.getOrDefault(state, one -> {}).accept(story);
        assertThat(story.state()).isEqualTo(state);
        return story;
    }

    private static Set<StoryState> after() {
        return EnumSet.complementOf(EnumSet.of(StoryState.DRAFT));
    }

    /** Every state from which the step is not possible, with the rule that says so. */
    private static void refused(Map<StoryState, String> rules, Consumer<Curation> step) {
        for (var state : after()) {
            var rule = rules.get(state);
            if (rule == null) {
                step.accept(in(state));
            } else {
                refuses(rule, () -> step.accept(in(state)));
            }
        }
    }

    private static void refuses(String rule, ThrowingCallable step) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(step)
                .extracting(RuleViolation::messageKey)
                .isEqualTo(rule);
    }

    @Test
    void the_municipality_releases_unless_the_institute_has_it() {
        refused(
                Map.of(
                        StoryState.RELEASED, "story.rule.locked",
                        StoryState.WITH_INSTITUTE, "story.rule.locked"),
                story -> story.release(OTHER, true, "Ina Leitung", LATER));
    }

    @Test
    void the_institute_takes_up_what_was_released_and_only_once() {
        refused(
                Map.of(
                        StoryState.WITH_INSTITUTE, "story.rule.taken-up-already",
                        StoryState.CHANGES_REQUESTED, "story.rule.not-released",
                        StoryState.PUBLISHED, "story.rule.not-released",
                        StoryState.WITHDRAWN, "story.rule.withdrawn"),
                story -> story.takeUp(LATER));
    }

    @Test
    void the_institute_works_on_what_it_has_taken_up() {
        var notThere =
                Map.of(
                        StoryState.RELEASED, "story.rule.not-with-institute",
                        StoryState.CHANGES_REQUESTED, "story.rule.not-with-institute",
                        StoryState.PUBLISHED, "story.rule.not-with-institute",
                        StoryState.WITHDRAWN, "story.rule.withdrawn");
        refused(notThere, story -> story.requestChanges(LATER));
        refused(notThere, story -> story.publish(1, 0, LATER));
        refused(notThere, Curation::requireWithInstitute);
    }

    @Test
    void the_municipality_takes_back_from_anywhere_and_only_once() {
        refused(
                Map.of(StoryState.WITHDRAWN, "story.rule.withdrawn"),
                story -> story.withdraw(LATER));
    }

    @Test
    void another_wording_is_accepted_until_the_story_is_published() {
        refused(
                Map.of(
                        StoryState.PUBLISHED, "story.rule.not-with-institute",
                        StoryState.WITHDRAWN, "story.rule.withdrawn"),
                story -> story.accept(OTHER));
    }

    @Test
    void what_the_institute_has_follows_an_accepted_wording() {
        for (var state : Set.of(StoryState.RELEASED, StoryState.WITH_INSTITUTE)) {
            var story = in(state);
            story.accept(OTHER);
            assertThat(story.content()).contains(OTHER);
        }
        var sentBack = in(StoryState.CHANGES_REQUESTED);
        sentBack.accept(OTHER);
        assertThat(sentBack.content()).contains(STORY);
    }

    @Test
    void a_page_for_everybody_is_the_municipalitys_to_allow_unless_there_is_nothing_to_show() {
        refused(
                Map.of(StoryState.WITHDRAWN, "story.rule.withdrawn"),
                story -> {
                    story.allowPublicPage(false);
                    assertThat(story.publicPage()).isFalse();
                });
    }

    @Test
    void the_municipality_writes_while_the_institute_does_not_read() {
        refused(
                Map.of(
                        StoryState.RELEASED, "story.rule.locked",
                        StoryState.WITH_INSTITUTE, "story.rule.locked"),
                Curation::requireEditable);
    }

    @Test
    void what_was_taken_back_leaves_its_title_and_nothing_else() {
        var story = in(StoryState.WITHDRAWN);

        assertThat(story.content()).isEmpty();
        assertThat(story.publicPage()).isFalse();
        assertThat(story.title()).isEqualTo("Das Bücherrad");
        assertThat(story.since()).isEqualTo(LATER);
        refuses("story.rule.withdrawn", story::requireThere);
    }

    @Test
    void each_release_counts_and_brings_its_own_words() {
        var story = in(StoryState.CHANGES_REQUESTED);
        var renamed = SampleStory.reading(OTHER, StoryPart.TITLE, "Bücher auf Rädern");

        story.release(renamed, false, "Otto Vertretung", LATER);

        assertThat(story.revision()).isEqualTo(2);
        assertThat(story.title()).isEqualTo("Bücher auf Rädern");
        assertThat(story.content()).contains(renamed);
        assertThat(story.publicPage()).isFalse();
        assertThat(story.releasedBy()).isEqualTo("Otto Vertretung");
        assertThat(story.releasedAt()).isEqualTo(LATER);
        assertThat(story.state()).isEqualTo(StoryState.RELEASED);
    }

    @Test
    void only_what_was_read_is_published() {
        refuses(
                "story.rule.changed-since-read",
                () -> in(StoryState.WITH_INSTITUTE).publish(2, 0, LATER));
        refuses(
                "story.rule.open-proposals",
                () -> in(StoryState.WITH_INSTITUTE).publish(1, 1, LATER));
        assertThat(in(StoryState.WITH_INSTITUTE).publish(1, 0, LATER)).isEqualTo(STORY);
    }

    @Test
    void what_lacks_something_is_not_published_however_it_came_so_far() {
        var story = begun(SampleStory.with(STORY, SampleStory.undescribed()));
        story.takeUp(LATER);

        refuses("story.rule.alternative-text-missing", () -> story.publish(1, 0, LATER));
        assertThat(story.state()).isEqualTo(StoryState.WITH_INSTITUTE);
    }
}
