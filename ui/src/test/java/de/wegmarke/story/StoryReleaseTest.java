package de.wegmarke.story;

import static de.wegmarke.reporting.Municipality.as;
import static de.wegmarke.reporting.Refusals.violates;
import static de.wegmarke.story.StoryTown.COLLEAGUE;
import static de.wegmarke.story.StoryTown.CURATOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What becomes of a story, step by step, until everybody reads it. */
class StoryReleaseTest extends StoryLifeTest {

    StoryReleaseTest() {
        super("lesekreis");
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
                new CurationQuery(
                        Set.of(StoryState.WITH_INSTITUTE), Set.of(town.key.value()), Set.of());
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
