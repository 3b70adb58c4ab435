package de.wegmarke.story;

import static de.wegmarke.reporting.Municipality.as;
import static de.wegmarke.reporting.Municipality.said;
import static de.wegmarke.reporting.Refusals.violates;
import static de.wegmarke.story.StoryTown.COLLEAGUE;
import static de.wegmarke.story.StoryTown.CURATOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import de.wegmarke.RunningApplication;
import de.wegmarke.plan.DraftKeeping;
import de.wegmarke.plan.MeasureState;
import de.wegmarke.reporting.ReturnContent;
import de.wegmarke.reporting.ReturnRef;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.PayloadApplicationEvent;

/** What becomes of a story, step by step. */
@RunningApplication
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StoryLifeTest {

    @Autowired ApplicationContext context;

    private final List<Object> told = new CopyOnWriteArrayList<>();
    private final ApplicationListener<PayloadApplicationEvent<?>> listener =
            event -> told.add(event.getPayload());
    private StoryTown town;

    @BeforeAll
    void a_municipality_has_a_plan_and_a_cycle() {
        town = StoryTown.founded("lesekreis", context);
        town.town.withPlan().asked(2024);
        ((ConfigurableApplicationContext) context).addApplicationListener(listener);
    }

    @AfterAll
    void nothing_stays_published() {
        town.withdrawAll();
        ((ConfigurableApplicationContext) context).removeApplicationListener(listener);
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
    void a_release_needs_all_parts_the_version_that_was_checked_and_a_look_at_names() {
        var story = town.draft("Noch mit Namen");
        var version = town.own(story).version();
        town.write(story, StoryPart.AIM, "Sabine Musterfeld soll lesen können.");
        violates(
                "story.rule.changed-meanwhile",
                () ->
                        as(
                                town.town.manager,
                                () -> town.release.release(town.key, story, version, true, true)));

        var check = as(town.town.manager, () -> town.release.check(town.key, story));
        assertThat(check.isReady()).isTrue();
        assertThat(check.names())
                .extracting(SuspectedName::part, SuspectedName::words)
                .containsExactly(tuple(StoryPart.AIM, "Sabine Musterfeld"));
        violates("story.rule.names-unchecked", () -> town.release(story));

        town.write(story, StoryPart.EFFECT, "");
        var current = town.own(story).version();
        violates(
                "story.rule.incomplete",
                () ->
                        as(
                                town.town.manager,
                                () -> town.release.release(town.key, story, current, true, true)));
        assertThat(town.own(story).state()).isEqualTo(StoryState.DRAFT);
        assertThat(as(CURATOR, () -> town.curation.find(town.id(story)))).isEmpty();
    }

    @Test
    void a_story_is_released_curated_changed_and_published_with_every_step_on_record() {
        var story = town.released("Von Anfang bis Ende");
        violates("story.rule.locked", () -> town.write(story, StoryPart.AIM, "Anders"));
        violates("story.rule.locked", () -> town.release(story));
        violates("story.rule.not-with-institute", () -> town.publish(story));
        as(COLLEAGUE, () -> town.curation.takeUp(town.id(story)));
        violates(
                "story.rule.taken-up-already",
                () -> as(CURATOR, () -> town.curation.takeUp(town.id(story))));
        violates("story.rule.locked", () -> town.write(story, StoryPart.AIM, "Anders"));

        as(
                CURATOR,
                () ->
                        town.curation.comment(
                                town.id(story),
                                new NewComment(
                                        StoryPart.ACTIVITY,
                                        0,
                                        "Rad voller Bücher",
                                        "Wie viele passen hinein?",
                                        false)));
        var asked = town.curated(story).comments().getFirst();
        as(town.town.manager, () -> town.release.answer(town.key, story, asked.id(), "Achtzig."));
        as(CURATOR, () -> town.curation.resolve(town.id(story), asked.id()));
        violates(
                "story.rule.comment-not-open",
                () -> as(CURATOR, () -> town.curation.resolve(town.id(story), asked.id())));
        as(CURATOR, () -> town.curation.requestChanges(town.id(story), "Bitte kürzer."));
        violates("story.rule.not-with-institute", () -> town.publish(story));

        town.write(story, StoryPart.AIM, "Kürzer gesagt.");
        assertThat(town.curated(story).content()).isNotEqualTo(town.own(story).content());
        assertThat(town.own(story).changedSinceRelease()).isTrue();
        town.release(story);
        as(CURATOR, () -> town.curation.takeUp(town.id(story)));
        town.publish(story);

        assertThat(town.published(story))
                .isInstanceOfSatisfying(
                        PublishedStory.Readable.class,
                        read -> {
                            assertThat(read.content()).isEqualTo(town.own(story).content());
                            assertThat(read.municipality()).isEqualTo("Landkreis Lese (Beispiel)");
                            assertThat(read.revision()).isEqualTo(2);
                            assertThat(read.publicPage()).isTrue();
                        });
        var own = town.own(story);
        assertThat(own.changedSinceRelease()).isFalse();
        assertThat(own.log().reversed())
                .extracting(
                        StoryLogEntry::step,
                        StoryLogEntry::side,
                        StoryLogEntry::by,
                        StoryLogEntry::revision,
                        StoryLogEntry::text)
                .containsExactly(
                        tuple(StoryStep.RELEASED, StorySide.MUNICIPALITY, "Ina Leitung", 1, null),
                        tuple(
                                StoryStep.PUBLIC_PAGE_ALLOWED,
                                StorySide.MUNICIPALITY,
                                "Ina Leitung",
                                1,
                                null),
                        tuple(StoryStep.TAKEN_UP, StorySide.INSTITUTE, "Konrad Kurator", 1, null),
                        tuple(StoryStep.COMMENTED, StorySide.INSTITUTE, "Karla Kuratorin", 1, null),
                        tuple(StoryStep.COMMENTED, StorySide.MUNICIPALITY, "Ina Leitung", 1, null),
                        tuple(
                                StoryStep.COMMENT_RESOLVED,
                                StorySide.INSTITUTE,
                                "Karla Kuratorin",
                                1,
                                null),
                        tuple(
                                StoryStep.CHANGES_REQUESTED,
                                StorySide.INSTITUTE,
                                "Karla Kuratorin",
                                1,
                                "Bitte kürzer."),
                        tuple(StoryStep.RELEASED, StorySide.MUNICIPALITY, "Ina Leitung", 2, null),
                        tuple(StoryStep.TAKEN_UP, StorySide.INSTITUTE, "Karla Kuratorin", 2, null),
                        tuple(
                                StoryStep.PUBLISHED,
                                StorySide.INSTITUTE,
                                "Karla Kuratorin",
                                2,
                                null));
        assertThat(town.curated(story).log()).isEqualTo(own.log());
        assertThat(own.comments())
                .extracting(StoryComment::text, StoryComment::quote, StoryComment::isResolved)
                .containsExactly(
                        tuple("Wie viele passen hinein?", "Rad voller Bücher", true),
                        tuple("Achtzig.", null, false));
        assertThat(told).contains(new StoryPublished(own.id(), town.id(story), own.content()));
    }

    @Test
    void the_municipality_is_told_of_what_it_has_to_know() {
        var story = town.sentBack("Mit Nachricht");
        town.release(story);
        as(CURATOR, () -> town.curation.takeUp(town.id(story)));
        as(
                CURATOR,
                () ->
                        town.curation.comment(
                                town.id(story),
                                new NewComment(StoryPart.AIM, null, null, "Schön!", false)));
        as(
                CURATOR,
                () ->
                        town.curation.comment(
                                town.id(story),
                                new NewComment(StoryPart.AIM, null, null, "Unter uns.", true)));
        var proposal = town.propose(story, StoryPart.AIM, "Jedes Kind liest.");
        as(CURATOR, () -> town.curation.takeBack(town.id(story), proposal.id()));
        town.publish(story);

        assertThat(
                        town.inDatabase(
                                "select kind, subject from platform.story_notices where story = '%s' order by at"
                                        .formatted(town.own(story).id())))
                .extracting(row -> row.get("kind"), row -> row.get("subject"))
                .containsExactly(
                        tuple("CHANGES_REQUESTED", null),
                        tuple("COMMENT", town.own(story).comments().getFirst().id()),
                        tuple("PROPOSED", null),
                        tuple("PUBLISHED", null));
    }

    /** What the municipality confirmed at its release is not all that it publishes then. */
    @Test
    void a_name_that_a_wording_brings_in_is_looked_at_before_it_is_accepted() {
        var story = town.withInstitute("Ein Name kommt hinzu");
        var proposal =
                town.propose(story, StoryPart.AIM, "Frau Sabine Musterfeld leitet das Bücherrad.");

        assertThat(proposal.newNames())
                .extracting(SuspectedName::part, SuspectedName::words)
                .containsExactly(tuple(StoryPart.AIM, "Frau Sabine Musterfeld"));
        violates("story.rule.names-unchecked", () -> town.accept(story, proposal));
        assertThat(town.own(story).proposals().getFirst().isOpen()).isTrue();

        as(town.town.manager, () -> town.release.accept(town.key, story, proposal.id(), true));
        var again = town.propose(story, StoryPart.AIM, "Frau Sabine Musterfeld leitet das Rad.");
        assertThat(again.newNames()).as("known by now").isEmpty();
        assertThat(town.accept(story, again)).isEqualTo(ProposalState.ACCEPTED);
    }

    @Test
    void a_wording_for_a_text_that_was_read_otherwise_reverts_nothing() {
        var story = town.withInstitute("Zu spät gelesen");
        var read = town.own(story).content().aim();
        town.accept(story, town.propose(story, StoryPart.AIM, "Jedes Kind liest."));

        violates(
                "story.rule.proposal-text-changed",
                () ->
                        as(
                                CURATOR,
                                () ->
                                        town.curation.propose(
                                                town.id(story),
                                                new NewProposal(
                                                        TextPlace.of(StoryPart.AIM),
                                                        read,
                                                        read + " Immer.",
                                                        null))));
        assertThat(town.own(story).content().aim()).isEqualTo("Jedes Kind liest.");
    }

    @Test
    void headings_offices_and_what_a_picture_shows_can_read_otherwise_too() {
        var story = town.draft("Auch die kleinen Texte");
        town.picture(story, true);
        town.release(story);
        as(CURATOR, () -> town.curation.takeUp(town.id(story)));
        var picture = TextPlace.of(StoryPart.IMAGES, 0);

        town.accept(story, town.propose(story, TextPlace.headingOf(1), "Zusammen lesen"));
        town.accept(story, town.propose(story, picture, "Ein Lastenrad vor der Unterkunft"));
        town.accept(story, town.propose(story, StoryPart.CONTACT, "Amt für Kultur"));
        town.accept(story, town.propose(story, StoryPart.CREDIT, "Amt für Kultur"));

        var content = town.own(story).content();
        assertThat(content.activity().getLast())
                .isEqualTo(new Step("Zusammen lesen", "Ehrenamtliche lesen eine Stunde lang vor."));
        assertThat(content.images())
                .extracting(StoryImage::alternativeText, StoryImage::consent)
                .containsExactly(tuple("Ein Lastenrad vor der Unterkunft", true));
        assertThat(content.contact()).isEqualTo("Amt für Kultur");
        assertThat(content.credit()).isEqualTo("Amt für Kultur");
        assertThat(town.curated(story).content()).isEqualTo(content);
    }

    /** The municipality may have taken the step out, or moved it, before it answers. */
    @Test
    void an_answer_stays_with_its_comment_wherever_that_stood() {
        var story = town.withInstitute("Der Schritt ist weg");
        ask(story, new NewComment(StoryPart.ACTIVITY, 1, null, "Wer liest vor?", false));
        ask(story, new NewComment(StoryPart.ACTIVITY, 0, null, "Wie oft?", false));
        as(CURATOR, () -> town.curation.requestChanges(town.id(story), "Bitte kürzen."));
        town.writeSteps(story, new Step("Rad beladen", SampleStory.FIRST_STEP));
        town.release(story);
        var asked = town.own(story).comments().getFirst();

        as(
                town.town.manager,
                () -> town.release.answer(town.key, story, asked.id(), "Niemand mehr."));

        assertThat(town.curated(story).comments())
                .extracting(
                        StoryComment::text,
                        StoryComment::answerTo,
                        StoryComment::entry,
                        StoryComment::revision)
                .containsExactly(
                        tuple("Wer liest vor?", null, 1, 1),
                        tuple("Niemand mehr.", asked.id(), null, 2),
                        tuple("Wie oft?", null, 0, 1));
        violates(
                "story.rule.comment-not-found",
                () ->
                        as(
                                town.town.manager,
                                () ->
                                        town.release.answer(
                                                town.key, story, UUID.randomUUID(), "Wem?")));
    }

    @Test
    void what_is_quoted_stands_there() {
        var story = town.withInstitute("Wörtlich genommen");
        violates(
                "story.rule.quote-unknown",
                () ->
                        ask(
                                story,
                                new NewComment(
                                        StoryPart.ACTIVITY, 1, "Rad voller Bücher", "?", false)));

        ask(story, new NewComment(StoryPart.ACTIVITY, null, "Rad  voller Bücher", "Ja?", false));
        assertThat(town.own(story).comments()).hasSize(1);
    }

    private void ask(String story, NewComment comment) {
        as(CURATOR, () -> town.curation.comment(town.id(story), comment));
    }

    @Test
    void an_accepted_wording_goes_into_the_draft_and_follows_to_the_institute() {
        var story = town.withInstitute("Mit Vorschlag");
        var aim = town.propose(story, StoryPart.AIM, "Jedes Kind liest.");
        var step = town.propose(story, StoryPart.ACTIVITY, "Das Rad fährt alle zwei Wochen.");
        violates("story.rule.open-proposals", () -> town.publish(story));
        violates(
                "story.rule.proposal-open-already",
                () -> town.propose(story, StoryPart.AIM, "Noch anders."));
        var seen = town.curated(story).version();

        assertThat(town.accept(story, aim)).isEqualTo(ProposalState.ACCEPTED);
        assertThat(town.own(story).content().aim()).isEqualTo("Jedes Kind liest.");
        assertThat(town.curated(story).content()).isEqualTo(town.own(story).content());
        assertThat(town.own(story).changedBy()).isEqualTo("Ina Leitung");
        violates("story.rule.proposal-decided", () -> town.accept(story, aim));
        as(
                town.town.manager,
                () -> town.release.decline(town.key, story, step.id(), "Es sind zwei Räder."));

        violates(
                "story.rule.changed-since-read",
                () -> as(CURATOR, () -> town.curation.publish(town.id(story), seen)));
        town.publish(story);
        assertThat(town.own(story).proposals())
                .extracting(StoryProposal::part, StoryProposal::state, StoryProposal::decision)
                .containsExactly(
                        tuple(StoryPart.AIM, ProposalState.ACCEPTED, null),
                        tuple(StoryPart.ACTIVITY, ProposalState.DECLINED, "Es sind zwei Räder."));
        assertThat(town.own(story).content().activity().getFirst().text())
                .isEqualTo(SampleStory.FIRST_STEP);
        assertThat(town.own(story).log())
                .extracting(StoryLogEntry::step)
                .contains(
                        StoryStep.PROPOSED,
                        StoryStep.PROPOSAL_ACCEPTED,
                        StoryStep.PROPOSAL_DECLINED);
    }

    @Test
    void an_accepted_step_changes_that_step_only() {
        var story = town.withInstitute("Mit Schritt");
        var step = town.propose(story, StoryPart.ACTIVITY, "Das Rad fährt.");
        as(CURATOR, () -> town.curation.requestChanges(town.id(story), "Siehe Vorschlag."));

        town.accept(story, step);

        assertThat(town.own(story).content().activity())
                .containsExactly(
                        new Step("Rad beladen", "Das Rad fährt."),
                        new Step("Vorlesen", "Ehrenamtliche lesen eine Stunde lang vor."));
        assertThat(town.curated(story).content()).isEqualTo(SampleStory.complete("Mit Schritt"));
    }

    @Test
    void a_wording_for_what_no_longer_stands_there_is_overtaken() {
        var story = town.withInstitute("Überholt");
        var aim = town.propose(story, StoryPart.AIM, "Jedes Kind liest.");
        var outlook = town.propose(story, StoryPart.OUTLOOK, "Bald mehr.");
        var effect = town.propose(story, StoryPart.EFFECT, "Viele leihen aus.");
        as(CURATOR, () -> town.curation.requestChanges(town.id(story), "Siehe Vorschläge."));
        town.write(story, StoryPart.AIM, "Selbst geändert.");

        assertThat(town.accept(story, aim)).isEqualTo(ProposalState.OVERTAKEN);
        assertThat(town.own(story).content().aim()).isEqualTo("Selbst geändert.");

        town.write(story, StoryPart.OUTLOOK, "Auch selbst geändert.");
        town.release(story);
        assertThat(town.own(story).proposals())
                .extracting(StoryProposal::id, StoryProposal::state)
                .containsExactly(
                        tuple(aim.id(), ProposalState.OVERTAKEN),
                        tuple(outlook.id(), ProposalState.OVERTAKEN),
                        tuple(effect.id(), ProposalState.OPEN));
        as(CURATOR, () -> town.curation.takeUp(town.id(story)));
        violates("story.rule.open-proposals", () -> town.publish(story));
        as(CURATOR, () -> town.curation.takeBack(town.id(story), effect.id()));
        town.publish(story);
        assertThat(town.own(story).proposals()).hasSize(2);
    }

    @Test
    void the_institute_proposes_texts_that_could_be_released_and_nothing_else() {
        var story = town.withInstitute("Nur Texte");

        violates(
                "story.rule.passage-unknown",
                () -> town.propose(story, StoryPart.PARTNERS, "Andere Partner"));
        violates("story.rule.proposal-empty", () -> town.propose(story, StoryPart.AIM, "  "));
        violates(
                "story.rule.proposal-same",
                () -> town.propose(story, StoryPart.AIM, town.own(story).content().aim()));
        violates(
                "story.rule.title-words",
                () -> town.propose(story, StoryPart.TITLE, "ein Wort ".repeat(8)));
        violates(
                "story.rule.passage-unknown",
                () ->
                        as(
                                CURATOR,
                                () ->
                                        town.curation.comment(
                                                town.id(story),
                                                new NewComment(
                                                        StoryPart.FIGURES, 7, null, "?", false))));
    }

    @Test
    void a_new_revision_is_read_by_nobody_before_it_is_published() {
        var story = town.publishedStory("Zweite Auflage");
        var first = town.own(story).content();
        town.write(story, StoryPart.AIM, "Neues Ziel");
        town.release(story);

        assertThat(((PublishedStory.Readable) town.published(story)).content()).isEqualTo(first);
        var before = ((PublishedStory.Readable) town.published(story));
        as(CURATOR, () -> town.curation.takeUp(town.id(story)));
        town.publish(story);

        var after = (PublishedStory.Readable) town.published(story);
        assertThat(after.content().aim()).isEqualTo("Neues Ziel");
        assertThat(after.firstPublishedAt()).isEqualTo(before.firstPublishedAt());
        assertThat(after.publishedAt()).isAfter(before.publishedAt());
    }

    @Test
    void what_is_taken_back_leaves_a_title_and_a_day_and_can_come_again() {
        var story = town.draft("Zurückgeholt");
        var image = town.picture(story, true);
        town.release(story);
        as(CURATOR, () -> town.curation.takeUp(town.id(story)));
        town.publish(story);
        var open = town.own(story);

        as(town.town.manager, () -> town.release.withdraw(town.key, story, "Partner ist raus."));

        assertThat(town.published(story))
                .isInstanceOfSatisfying(
                        PublishedStory.Withdrawn.class,
                        gone -> {
                            assertThat(gone.title()).isEqualTo("Zurückgeholt");
                            assertThat(gone.withdrawnAt()).isEqualTo(town.own(story).since());
                        });
        assertThat(as(town.town.reader, () -> town.reading.image(town.id(story), image.id())))
                .isEmpty();
        assertThat(town.curated(story).content()).isNull();
        assertThat(town.curated(story).log().getFirst().text()).isEqualTo("Partner ist raus.");
        assertThat(town.onPlatform(rowsOf(open.id())))
                .extracting(row -> row.get("left"))
                .containsExactly(0L);
        assertThat(told).contains(new StoryWithdrawn(open.id(), town.id(story)));
        assertThat(town.own(story).content()).isEqualTo(open.content());
        violates("story.rule.withdrawn", () -> town.publish(story));

        town.write(story, StoryPart.AIM, "Ohne den Partner.");
        town.release(story);
        as(CURATOR, () -> town.curation.takeUp(town.id(story)));
        town.publish(story);
        assertThat(town.published(story)).isInstanceOf(PublishedStory.Readable.class);
        assertThat(as(town.town.reader, () -> town.reading.image(town.id(story), image.id())))
                .isPresent();
    }

    /** What others could still read: content or pictures. */
    private static String rowsOf(UUID story) {
        return """
        select (select count(*) from stories where id = '%1$s' and (content is not null or public_page))
             + (select count(*) from curated_stories where id = '%1$s' and content <> '{}')
             + (select count(*) from story_images where story = '%1$s') as left
        """
                .formatted(story);
    }

    @Test
    void a_story_that_is_taken_back_before_it_was_published_was_never_there() {
        var story = town.withInstitute("Doch nicht");
        var proposal = town.propose(story, StoryPart.AIM, "Anders");
        told.clear();

        as(town.town.manager, () -> town.release.withdraw(town.key, story, "Noch nicht fertig."));

        assertThat(as(town.town.reader, () -> town.reading.find(town.id(story)))).isEmpty();
        assertThat(told).noneMatch(StoryWithdrawn.class::isInstance);
        assertThat(town.own(story).proposals())
                .containsExactly(town.curated(story).proposals().getFirst());
        assertThat(town.own(story).proposals().getFirst().state())
                .isEqualTo(ProposalState.OVERTAKEN);
        violates("story.rule.proposal-decided", () -> town.accept(story, proposal));
        violates(
                "story.rule.withdrawn",
                () ->
                        as(
                                town.town.manager,
                                () -> town.release.withdraw(town.key, story, "Noch einmal")));
    }

    @Test
    void a_page_for_everybody_ends_at_once_when_the_municipality_says_so() {
        var story = town.publishedStory("Offen für alle");
        as(town.town.manager, () -> town.release.publicPage(town.key, story, false));
        assertThat(((PublishedStory.Readable) town.published(story)).publicPage()).isFalse();
        as(town.town.manager, () -> town.release.publicPage(town.key, story, true));
        assertThat(((PublishedStory.Readable) town.published(story)).publicPage()).isTrue();

        as(
                town.town.manager,
                () ->
                        town.release.release(
                                town.key, story, town.own(story).version(), false, false));
        assertThat(((PublishedStory.Readable) town.published(story)).publicPage()).isFalse();
        assertThat(town.own(story).log())
                .extracting(StoryLogEntry::step)
                .startsWith(
                        StoryStep.PUBLIC_PAGE_ENDED,
                        StoryStep.RELEASED,
                        StoryStep.PUBLIC_PAGE_ALLOWED,
                        StoryStep.PUBLIC_PAGE_ENDED);
    }

    @Test
    void a_page_that_is_allowed_for_the_next_revision_opens_at_once_only_when_that_is_said() {
        var story = town.draft("Erst nicht, dann doch");
        as(town.town.manager, () -> town.release.release(town.key, story, 1, false, false));
        as(CURATOR, () -> town.curation.takeUp(town.id(story)));
        town.publish(story);
        town.write(story, StoryPart.AIM, "Neues Ziel");
        town.release(story);
        assertThat(((PublishedStory.Readable) town.published(story)).publicPage()).isFalse();

        as(town.town.manager, () -> town.release.publicPage(town.key, story, true));

        assertThat(((PublishedStory.Readable) town.published(story)).publicPage()).isTrue();
        assertThat(town.own(story).log())
                .extracting(StoryLogEntry::step, StoryLogEntry::revision)
                .startsWith(
                        tuple(StoryStep.PUBLIC_PAGE_ALLOWED, 2),
                        tuple(StoryStep.PUBLIC_PAGE_ALLOWED, 2),
                        tuple(StoryStep.RELEASED, 2));
    }

    @Test
    void a_picture_without_words_for_those_who_cannot_see_it_stays_at_home() {
        var story = town.draft("Mit stummem Bild");
        var image = town.picture(story, false);

        assertThat(image.width()).isEqualTo(12);
        assertThat(as(town.town.manager, () -> town.release.check(town.key, story)).flaws())
                .extracting(StoryFlaw::kind)
                .containsExactly(
                        StoryFlaw.Kind.ALTERNATIVE_TEXT_MISSING,
                        StoryFlaw.Kind.IMAGE_CONSENT_MISSING);
        violates("story.rule.alternative-text-missing", () -> town.release(story));
    }

    @Test
    void a_picture_that_is_taken_out_leaves_the_platform_with_the_next_step() {
        var story = town.draft("Mit anderem Bild");
        var first = town.picture(story, true);
        town.release(story);
        as(CURATOR, () -> town.curation.takeUp(town.id(story)));
        assertThat(as(CURATOR, () -> town.curation.image(town.id(story), first.id()))).isPresent();
        town.publish(story);
        var own = town.own(story);
        as(
                town.town.manager,
                () ->
                        town.writing.save(
                                town.key,
                                own.id(),
                                own.version(),
                                SampleStory.with(own.content())));
        var second = town.picture(story, true);
        town.release(story);

        assertThat(as(town.town.reader, () -> town.reading.image(town.id(story), first.id())))
                .as("still published")
                .isPresent();
        assertThat(as(town.town.reader, () -> town.reading.image(town.id(story), second.id())))
                .as("not published yet")
                .isEmpty();
        as(CURATOR, () -> town.curation.takeUp(town.id(story)));
        town.publish(story);
        assertThat(as(town.town.reader, () -> town.reading.image(town.id(story), first.id())))
                .isEmpty();
        town.write(story, StoryPart.AIM, "Noch ein Schritt");
        assertThat(
                        town.onPlatform(
                                "select id from story_images where story = '%s'"
                                        .formatted(own.id())))
                .extracting(row -> row.get("id"))
                .containsExactly(second.id());
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

    @Test
    void a_picture_stays_as_long_as_an_unsaved_form_shows_it() {
        var drafts = context.getBean(DraftKeeping.class);
        var story = town.draft("Bild im Entwurf");
        var form = StorySubject.of(town.own(story).id());
        var image = uploaded(story);
        as(
                town.town.education,
                () -> drafts.keep(town.key, form, 1, "{\"id\":\"%s\"}".formatted(image.id())));
        twoDaysPass(story);

        uploaded(story);
        assertThat(as(town.town.manager, () -> town.writing.image(town.key, story, image.id())))
                .isNotNull();

        as(town.town.education, () -> drafts.discard(town.key, form));
        uploaded(story);
        violates(
                "story.rule.image-not-found",
                () ->
                        as(
                                town.town.education,
                                () -> town.writing.image(town.key, story, image.id())));
    }

    private StoryImage uploaded(String story) {
        return as(
                town.town.education, () -> town.writing.addImage(town.key, story, StoryTown.png()));
    }

    private void twoDaysPass(String story) {
        town.changeInDatabase(
                "update story_image set added_at = added_at - interval '2 days' where story = '%s'"
                        .formatted(town.own(story).id()));
    }

    @Test
    void whose_picture_others_took_out_is_told_of_them_first_and_then_of_the_picture() {
        var story = town.draft("Einer nimmt das Bild heraus");
        var image = town.picture(story, true);
        twoDaysPass(story);
        var opened = town.own(story);
        var mine = SampleStory.reading(opened.content(), StoryPart.AIM, "Mit Bild");
        as(
                town.town.manager,
                () ->
                        town.writing.save(
                                town.key,
                                opened.id(),
                                opened.version(),
                                SampleStory.with(opened.content())));

        assertThat(saved(opened, opened.version(), mine)).isInstanceOf(StorySaved.Conflict.class);
        assertThat(saved(opened, town.own(story).version(), mine))
                .isEqualTo(new StorySaved.PicturesGone(List.of(image)));
        assertThat(town.own(story).content().images()).isEmpty();
    }

    private StorySaved saved(OwnStory story, int version, StoryContent content) {
        return as(
                town.town.education,
                () -> town.writing.save(town.key, story.id(), version, content));
    }

    @Test
    void a_picture_of_another_story_is_not_taken_over() {
        var one = town.draft("Die mit dem Bild");
        var other = town.draft("Die ohne Bild");
        var image = town.picture(one, true);

        var taking = town.own(other);
        assertThat(
                        as(
                                town.town.education,
                                () ->
                                        town.writing.save(
                                                town.key,
                                                taking.id(),
                                                1,
                                                SampleStory.with(taking.content(), image))))
                .isEqualTo(new StorySaved.PicturesGone(List.of(image)));
        violates(
                "story.rule.image-not-found",
                () ->
                        as(
                                town.town.education,
                                () -> town.writing.image(town.key, other, image.id())));
        violates(
                "picture.rule.svg",
                () ->
                        as(
                                town.town.education,
                                () ->
                                        town.writing.addImage(
                                                town.key,
                                                other,
                                                "<svg xmlns=\"http://www.w3.org/2000/svg\"/>"
                                                        .getBytes())));
    }

    @Test
    void both_sides_see_in_their_list_where_a_story_is() {
        var story = town.withInstitute("In der Liste");
        town.propose(story, StoryPart.AIM, "Anders");
        as(
                CURATOR,
                () ->
                        town.curation.comment(
                                town.id(story),
                                new NewComment(StoryPart.AIM, null, null, "Frage", false)));
        as(
                CURATOR,
                () ->
                        town.curation.comment(
                                town.id(story),
                                new NewComment(StoryPart.AIM, null, null, "Unter uns", true)));

        assertThat(as(town.town.education, () -> town.writing.list(town.key)))
                .filteredOn(row -> row.key().equals(story))
                .singleElement()
                .satisfies(
                        row -> {
                            assertThat(row.state()).isEqualTo(StoryState.WITH_INSTITUTE);
                            assertThat(row.revision()).isEqualTo(1);
                            assertThat(row.openProposals()).isEqualTo(1);
                            assertThat(row.openComments()).isEqualTo(1);
                            assertThat(row.missing()).isZero();
                            assertThat(row.publication()).isNull();
                        });
        var ofTown =
                new CurationQuery(Set.of(StoryState.WITH_INSTITUTE), Set.of("lesekreis"), Set.of());
        var list = as(CURATOR, () -> town.curation.list(ofTown, 1));
        assertThat(list.rows()).as("no more than asked for").hasSize(1);
        assertThat(list.count(StoryState.WITH_INSTITUTE)).isPositive().isEqualTo(list.found());
        assertThat(as(CURATOR, () -> town.curation.list(ofTown, 100)).rows())
                .filteredOn(row -> row.story().equals(town.id(story)))
                .singleElement()
                .satisfies(
                        row -> {
                            assertThat(row.municipality()).isEqualTo("Landkreis Lese (Beispiel)");
                            assertThat(row.releasedBy()).isEqualTo("Ina Leitung");
                            assertThat(row.openProposals()).isEqualTo(1);
                            assertThat(row.openComments()).isEqualTo(2);
                        });
    }

    @Test
    void the_municipality_knows_which_stories_wait_for_it_and_why() {
        var proposed = town.withInstitute("Wartet wegen eines Vorschlags");
        town.propose(proposed, StoryPart.AIM, "Anders");
        var both = town.withInstitute("Wartet wegen beidem");
        town.propose(both, StoryPart.AIM, "Anders");
        as(CURATOR, () -> town.curation.requestChanges(town.id(both), "Bitte kürzen."));
        var none = town.withInstitute("Wartet auf das Institut");
        var draft = town.draft("Noch ein Entwurf");

        assertThat(as(town.town.manager, () -> town.writing.waiting(town.key)))
                .filteredOn(story -> List.of(proposed, both, none, draft).contains(story.key()))
                .containsExactly(
                        new WaitingStory(both, "Wartet wegen beidem", true, true),
                        new WaitingStory(proposed, "Wartet wegen eines Vorschlags", false, true));
    }
}
