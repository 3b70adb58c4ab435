package de.wegmarke.story;

import static de.wegmarke.reporting.Municipality.as;
import static de.wegmarke.reporting.Refusals.violates;
import static de.wegmarke.story.StoryTown.CURATOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What the institute asks and proposes, and what the municipality makes of it. */
class StoryDiscussionTest extends StoryLifeTest {

    StoryDiscussionTest() {
        super("gespraechskreis");
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
}
