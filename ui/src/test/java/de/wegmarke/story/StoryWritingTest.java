package de.wegmarke.story;

import static de.wegmarke.reporting.Municipality.as;
import static de.wegmarke.reporting.Municipality.said;
import static de.wegmarke.reporting.Refusals.violates;
import static org.assertj.core.api.Assertions.assertThat;

import de.wegmarke.plan.DraftKeeping;
import de.wegmarke.plan.MeasureState;
import de.wegmarke.reporting.ReturnContent;
import de.wegmarke.reporting.ReturnRef;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** How a story begins, and what happens while several write. */
class StoryWritingTest extends StoryLifeTest {

    StoryWritingTest() {
        super("anfangskreis");
    }

    @BeforeAll
    void from_the_measures_of_its_plan() {
        town.town.withPlan().asked(2024);
    }

    @Test
    void a_story_begins_with_what_the_plan_and_accepted_returns_say() {
        handIn("1.1-M2", "sozialamt", "Das Telefon ist erprobt.", "80.5", true);
        handIn("1.1-M2", "amt-fuer-bildung", "Noch nicht angenommen", null, false);

        var story = as(town.town.welfare, () -> town.writing.createFrom(town.key, "1.1-M2"));

        assertThat(story).isEqualTo("ein-sprachtelefon-wird-erprobt");
        var own = town.own(story);
        assertThat(own.measurePath()).isEqualTo("1.1-M2");
        assertThat(own.state()).isEqualTo(StoryState.DRAFT);
        assertThat(own.createdBy()).isEqualTo("Sofie Sozial");
        assertThat(own.content().title()).isEqualTo("Ein Sprachtelefon wird erprobt");
        assertThat(own.content().partners())
                .extracting(Partner::name)
                .containsExactlyInAnyOrder("Sozialamt", "Amt für Bildung");
        assertThat(own.content().effect()).isEqualTo("2024, Sozialamt: Das Telefon ist erprobt.");
        assertThat(own.content().figures())
                .containsExactly(
                        new StoryFigure(
                                "80,50",
                                "EUR Kosten",
                                "2024-12-31",
                                "Rückmeldung 2024, Sozialamt"));
        assertThat(own.content().duration().asWritten()).isEqualTo("4. Quartal 2026");
        assertThat(own.missing()).contains(new MissingPart(StoryPart.SUMMARY, true));
        violates(
                "measure.rule.not-found",
                () -> as(town.town.welfare, () -> town.writing.createFrom(town.key, "9.9-M9")));
    }

    /** While a cycle runs, a body's return is its own and the integration management's. */
    @Test
    void a_reporter_begins_with_no_other_bodys_words_of_a_running_cycle() {
        handIn("1.1-M1", "amt-fuer-bildung", "Die Übersicht erscheint.", null, true);

        var others = as(town.town.welfare, () -> town.writing.createFrom(town.key, "1.1-M1"));
        var own = as(town.town.education, () -> town.writing.createFrom(town.key, "1.1-M1"));
        var managers = as(town.town.manager, () -> town.writing.createFrom(town.key, "1.1-M1"));

        assertThat(town.own(others).content().effect()).isEmpty();
        assertThat(town.own(own).content().effect()).contains("Die Übersicht erscheint.");
        assertThat(town.own(managers).content().effect()).contains("Die Übersicht erscheint.");
        assertThat(List.of(others, own, managers))
                .containsExactly(
                        "eine-kursuebersicht-erscheint-jeden-monat",
                        "eine-kursuebersicht-erscheint-jeden-monat-2",
                        "eine-kursuebersicht-erscheint-jeden-monat-3");
    }

    private void handIn(
            String measure, String body, String achieved, @Nullable String cost, boolean accepted) {
        var ref = new ReturnRef("2024", measure, body);
        var said = said(MeasureState.IN_PROGRESS, achieved);
        var content =
                new ReturnContent(
                        said.state(),
                        null,
                        achieved,
                        null,
                        null,
                        null,
                        cost == null ? null : new BigDecimal(cost),
                        null,
                        null,
                        null,
                        null);
        var actor = body.equals("sozialamt") ? town.town.welfare : town.town.education;
        as(actor, () -> town.town.reporting.handIn(town.key, ref, 0, content));
        if (accepted) {
            as(town.town.manager, () -> town.town.review.accept(town.key, ref, 1));
        }
    }

    @Test
    void who_writes_second_is_told_who_was_first_and_where_they_differ() {
        var story = town.draft("Zwei schreiben");
        var first = town.own(story);
        var mine = SampleStory.reading(first.content(), StoryPart.AIM, "Mein Ziel");
        var theirs = SampleStory.reading(first.content(), StoryPart.OUTLOOK, "Ihr Ausblick");

        var saved = as(town.town.education, () -> town.writing.save(town.key, first.id(), 1, mine));
        assertThat(saved)
                .isInstanceOfSatisfying(
                        StorySaved.Saved.class, it -> assertThat(it.version()).isEqualTo(2));
        assertThat(as(town.town.education, () -> town.writing.save(town.key, first.id(), 1, mine)))
                .isEqualTo(new StorySaved.Unchanged(2));
        assertThat(as(town.town.manager, () -> town.writing.save(town.key, first.id(), 1, theirs)))
                .isInstanceOfSatisfying(
                        StorySaved.Conflict.class,
                        conflict -> {
                            assertThat(conflict.by()).isEqualTo("Berta Bildung");
                            assertThat(conflict.at()).isEqualTo(town.own(story).changedAt());
                            assertThat(conflict.version()).isEqualTo(2);
                            assertThat(conflict.current()).isEqualTo(mine);
                            assertThat(conflict.parts())
                                    .containsExactly(StoryPart.AIM, StoryPart.OUTLOOK);
                        });
        assertThat(town.own(story).content()).isEqualTo(mine);
    }

    @Test
    void its_key_stays_whatever_the_title_becomes() {
        var story = town.draft("Der erste Titel");
        town.write(story, StoryPart.TITLE, "Ein ganz anderer Titel");

        assertThat(story).isEqualTo("der-erste-titel");
        assertThat(town.own(story).content().title()).isEqualTo("Ein ganz anderer Titel");
    }

    @Test
    void a_draft_is_thrown_away_and_a_released_story_is_not() {
        var draft = town.draft("Nur ein Versuch");
        as(town.town.education, () -> town.writing.discard(town.key, draft));
        assertThat(as(town.town.manager, () -> town.writing.find(town.key, draft))).isEmpty();

        var released = town.released("Schon unterwegs");
        violates(
                "story.rule.released-once",
                () -> as(town.town.manager, () -> town.writing.discard(town.key, released)));
        as(town.town.manager, () -> town.release.withdraw(town.key, released, "Zu früh"));
        violates(
                "story.rule.released-once",
                () -> as(town.town.manager, () -> town.writing.discard(town.key, released)));
    }

    @Test
    void what_was_typed_about_a_story_does_not_flow_into_the_next_one_of_that_title() {
        var drafts = context.getBean(DraftKeeping.class);
        var thrownAway = town.own(town.draft("Zweimal derselbe Titel"));
        var form = StorySubject.of(thrownAway.id());
        as(town.town.welfare, () -> drafts.keep(town.key, form, 1, "{}"));
        as(town.town.education, () -> town.writing.discard(town.key, thrownAway.key()));
        var next = town.own(town.draft("Zweimal derselbe Titel"));

        assertThat(next.key()).isEqualTo(thrownAway.key());
        assertThat(next.version()).isEqualTo(thrownAway.version());
        for (var story : List.of(thrownAway, next)) {
            assertThat(
                            as(
                                    town.town.welfare,
                                    () -> drafts.find(town.key, StorySubject.of(story.id()))))
                    .isEmpty();
        }
        violates(
                "story.rule.not-found",
                () ->
                        as(
                                town.town.welfare,
                                () ->
                                        town.writing.save(
                                                town.key, thrownAway.id(), 1, StoryContent.EMPTY)));
        assertThat(town.own(next.key()).content()).isEqualTo(next.content());
    }
}
