package de.wegmarke.story;

import static de.wegmarke.reporting.Municipality.as;
import static de.wegmarke.reporting.Refusals.refused;
import static de.wegmarke.story.StoryTown.CURATOR;
import static de.wegmarke.story.StoryTown.OPERATOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import de.wegmarke.RunningApplication;
import de.wegmarke.access.Actor;
import de.wegmarke.access.Membership;
import de.wegmarke.reporting.Municipality;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Who sees and does what with a story in each state, and what is nobody else's business. */
@RunningApplication
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StoryPrivacyTest {

    @Autowired ApplicationContext context;
    private StoryTown town;
    private StoryTown neighbour;
    private Actor guest;

    @BeforeAll
    void two_municipalities() {
        town = StoryTown.founded("schweigekreis", context);
        neighbour = StoryTown.founded("nachbarkreis", context);
        guest = Municipality.person("Gast", Membership.guest(town.key, "amt-fuer-bildung", "2024"));
    }

    @AfterAll
    void nothing_stays_published() {
        town.withdrawAll();
    }

    private static List<String> column(List<Map<String, @Nullable Object>> rows) {
        return rows.stream().map(row -> String.valueOf(row.values().iterator().next())).toList();
    }

    @Test
    void a_draft_is_seen_by_who_writes_in_the_municipality_and_by_nobody_else() {
        var story = town.draft("Im Entwurf");
        var image = town.picture(story, true);

        for (var writer : List.of(town.town.education, town.town.manager, town.admin)) {
            assertThat(as(writer, () -> town.writing.find(town.key, story))).isPresent();
            assertThat(as(writer, () -> town.writing.list(town.key)))
                    .extracting(OwnStoryRow::key)
                    .contains(story);
            assertThat(as(writer, () -> town.writing.image(town.key, story, image.id())).content())
                    .isNotEmpty();
        }
        for (var other :
                List.of(town.town.reader, guest, neighbour.town.manager, CURATOR, OPERATOR)) {
            refused(() -> as(other, () -> town.writing.find(town.key, story)));
            refused(() -> as(other, () -> town.writing.list(town.key)));
            refused(() -> as(other, () -> town.writing.image(town.key, story, image.id())));
            refused(() -> as(other, () -> town.release.check(town.key, story)));
        }
        assertThat(as(CURATOR, () -> town.curation.find(town.id(story)))).isEmpty();
        assertThat(as(CURATOR, () -> town.curation.image(town.id(story), image.id()))).isEmpty();
        assertThat(as(town.town.reader, () -> town.reading.find(town.id(story)))).isEmpty();
        assertThat(as(town.town.reader, () -> town.reading.image(town.id(story), image.id())))
                .isEmpty();
    }

    /** A reporter writes; that the municipality says so is for who speaks for it. */
    @Test
    void a_reporter_lets_nothing_go() {
        var draft = town.draft("Noch nicht gefragt");
        var back = town.sentBack("Zurück von dort");
        var reporter = town.town.education;

        for (ThrowingCallable step :
                List.<ThrowingCallable>of(
                        () -> town.release.release(town.key, draft, 1, true, true),
                        () -> town.release.withdraw(town.key, back, "Grund"),
                        () -> town.release.publicPage(town.key, back, false),
                        () -> town.release.accept(town.key, back, UUID.randomUUID(), true),
                        () -> town.release.decline(town.key, back, UUID.randomUUID(), "Nein"),
                        () -> town.release.answer(town.key, back, UUID.randomUUID(), "So"),
                        () -> town.release.check(town.key, draft))) {
            refused(() -> as(reporter, () -> silently(step)));
            refused(() -> as(town.town.reader, () -> silently(step)));
            refused(() -> as(neighbour.admin, () -> silently(step)));
            refused(() -> as(CURATOR, () -> silently(step)));
        }
        assertThat(town.own(draft).state()).isEqualTo(StoryState.DRAFT);
        assertThat(town.own(back).state()).isEqualTo(StoryState.CHANGES_REQUESTED);
    }

    @Test
    void curating_is_for_the_institute_alone() {
        var story = town.released("Wartet auf das Institut");
        for (ThrowingCallable step :
                List.<ThrowingCallable>of(
                        () -> town.curation.list(CurationQuery.ALL, 1),
                        () -> town.curation.municipalities(),
                        () -> town.curation.find(town.id(story)),
                        () -> town.curation.image(town.id(story), UUID.randomUUID()),
                        () -> town.curation.takeUp(town.id(story)),
                        () ->
                                town.curation.comment(
                                        town.id(story),
                                        new NewComment(StoryPart.AIM, null, null, "So", true)),
                        () -> town.curation.resolve(town.id(story), UUID.randomUUID()),
                        () ->
                                town.curation.propose(
                                        town.id(story),
                                        new NewProposal(
                                                TextPlace.of(StoryPart.AIM), "", "So", null)),
                        () -> town.curation.takeBack(town.id(story), UUID.randomUUID()),
                        () -> town.curation.requestChanges(town.id(story), "Bitte"),
                        () -> town.curation.publish(town.id(story), 1))) {
            for (var other :
                    List.of(town.town.manager, town.admin, town.town.reader, guest, OPERATOR)) {
                refused(() -> as(other, () -> silently(step)));
            }
        }
        assertThat(town.own(story).state()).isEqualTo(StoryState.RELEASED);
    }

    private static void silently(ThrowingCallable step) {
        try {
            step.call();
        } catch (RuntimeException thrown) {
            throw thrown;
        } catch (Throwable thrown) {
            throw new IllegalStateException(thrown);
        }
    }

    @Test
    void what_is_on_its_way_is_read_by_both_sides_only() {
        var story = town.draft("Unterwegs");
        var image = town.picture(story, true);
        town.release(story);

        assertThat(as(CURATOR, () -> town.curation.image(town.id(story), image.id()))).isPresent();
        assertThat(as(neighbour.town.reader, () -> town.reading.find(town.id(story)))).isEmpty();
        assertThat(as(neighbour.town.reader, () -> town.reading.image(town.id(story), image.id())))
                .isEmpty();
        var id = town.own(story).id();
        for (var table : List.of("curated_stories", "stories")) {
            assertThat(
                            neighbour.inDatabase(
                                    "select id from platform.%s where id = '%s'"
                                            .formatted(table, id)))
                    .isEmpty();
        }
        for (var table :
                List.of("story_log", "story_comments", "story_proposals", "story_images")) {
            assertThat(
                            neighbour.inDatabase(
                                    "select 1 from platform.%s where story = '%s'"
                                            .formatted(table, id)))
                    .isEmpty();
        }
        assertThat(
                        town.inDatabase(
                                "select 1 from platform.story_log where story = '%s'"
                                        .formatted(id)))
                .as("released, with a page for everybody")
                .hasSize(2);
    }

    @Test
    void what_is_published_is_read_by_everybody_on_the_platform_but_guests() {
        var story = town.draft("Für alle zu lesen");
        var image = town.picture(story, true);
        town.release(story);
        as(CURATOR, () -> town.curation.takeUp(town.id(story)));
        town.publish(story);

        for (var reader :
                List.of(
                        town.town.reader,
                        town.town.education,
                        neighbour.town.reader,
                        neighbour.town.manager,
                        CURATOR,
                        OPERATOR)) {
            assertThat(as(reader, () -> town.reading.find(town.id(story)))).isPresent();
            assertThat(as(reader, () -> town.reading.image(town.id(story), image.id())))
                    .isPresent();
        }
        refused(() -> as(guest, () -> town.reading.find(town.id(story))));
        refused(() -> as(guest, () -> town.reading.image(town.id(story), image.id())));
        refused(() -> town.reading.find(town.id(story)));
    }

    /** A picture's id alone opens nothing. */
    @Test
    void a_picture_is_served_for_the_story_that_shows_it() {
        var published = town.publishedStory("Ohne Bild veröffentlicht");
        var hidden = town.draft("Mit Bild unterwegs");
        var image = town.picture(hidden, true);
        town.release(hidden);

        assertThat(as(town.town.reader, () -> town.reading.image(town.id(published), image.id())))
                .isEmpty();
        assertThat(as(CURATOR, () -> town.curation.image(town.id(published), image.id())))
                .isEmpty();
    }

    @Test
    void what_the_institute_says_among_itself_never_reaches_the_municipality() {
        var story = town.withInstitute("Unter uns");
        as(
                CURATOR,
                () ->
                        town.curation.comment(
                                town.id(story),
                                new NewComment(StoryPart.AIM, null, null, "Klingt dünn.", true)));
        as(
                CURATOR,
                () ->
                        town.curation.comment(
                                town.id(story),
                                new NewComment(
                                        StoryPart.AIM, null, null, "Was heißt das?", false)));
        var internal =
                town.curated(story).comments().stream()
                        .filter(StoryComment::internal)
                        .findFirst()
                        .orElseThrow();
        var logged = town.own(story).log().size();
        as(CURATOR, () -> town.curation.resolve(town.id(story), internal.id()));

        assertThat(town.curated(story).comments()).hasSize(2);
        for (var member : List.of(town.town.education, town.town.manager, town.admin)) {
            assertThat(
                            as(member, () -> town.writing.find(town.key, story))
                                    .orElseThrow()
                                    .comments())
                    .extracting(StoryComment::text)
                    .containsExactly("Was heißt das?");
            assertThat(
                            as(member, () -> town.writing.list(town.key)).stream()
                                    .filter(row -> row.key().equals(story))
                                    .map(OwnStoryRow::openComments))
                    .containsExactly(1);
        }
        assertThat(town.own(story).log()).hasSize(logged);
        var id = town.own(story).id();
        assertThat(
                        column(
                                town.inDatabase(
                                        "select text from platform.story_comments where story = '%s'"
                                                .formatted(id))))
                .containsExactly("Was heißt das?");
        assertThat(
                        town.inDatabase(
                                "select subject from platform.story_notices where subject = '%s'"
                                        .formatted(internal.id())))
                .isEmpty();
        for (var change : List.of("text = 'verändert'", "internal = true", "resolved_at = now()")) {
            assertThatThrownBy(
                            () ->
                                    town.changeInDatabase(
                                            "update platform.story_comments set %s where story = '%s'"
                                                    .formatted(change, id)))
                    .rootCause()
                    .hasMessageContaining("permission denied");
        }
    }

    /** Also past every service. */
    @Test
    void a_municipality_speaks_in_its_own_name_only() {
        var story = town.publishedStory("Nicht deine");
        var id = town.own(story).id();

        neighbour.changeInDatabase(
                "update platform.stories set public_page = false where id = '%s'".formatted(id));
        neighbour.changeInDatabase(
                "update platform.curated_stories set title = 'Meine' where id = '%s'"
                        .formatted(id));
        assertThat(town.published(story))
                .isInstanceOfSatisfying(
                        PublishedStory.Readable.class,
                        read -> assertThat(read.publicPage()).isTrue());
        assertThat(town.curated(story).title()).isEqualTo("Nicht deine");
        assertThatThrownBy(
                        () ->
                                neighbour.changeInDatabase(
                                        """
                                        insert into platform.story_log (story, position, step, at, side, actor_id,
                                                                        actor_name, revision)
                                        values ('%s', 99, 'PUBLISHED', now(), 'INSTITUTE', gen_random_uuid(), 'x', 1)
                                        """
                                                .formatted(id)))
                .rootCause()
                .hasMessageContaining("row-level security");
        assertThatThrownBy(
                        () ->
                                town.changeInDatabase(
                                        "update platform.story_log set step = 'PUBLISHED' where story = '%s'"
                                                .formatted(id)))
                .rootCause()
                .hasMessageContaining("permission denied");
    }

    /** The institute's words stay, the municipality's do not, wherever they were copied to. */
    @Test
    void what_was_taken_back_keeps_what_both_sides_said_and_loses_what_it_said() {
        var story = town.withInstitute("Gesagt ist gesagt");
        town.propose(story, StoryPart.AIM, "Anders");
        for (var internal : List.of(false, true)) {
            as(
                    CURATOR,
                    () ->
                            town.curation.comment(
                                    town.id(story),
                                    new NewComment(
                                            StoryPart.AIM,
                                            null,
                                            town.own(story).content().aim(),
                                            "Warum?",
                                            internal)));
        }
        as(town.town.manager, () -> town.release.withdraw(town.key, story, "Kein Einverständnis"));

        var curated = town.curated(story);
        assertThat(curated.content()).isNull();
        assertThat(curated.title()).isEqualTo("Gesagt ist gesagt");
        assertThat(curated.comments())
                .extracting(StoryComment::text, StoryComment::quote)
                .containsExactly(tuple("Warum?", null), tuple("Warum?", null));
        assertThat(curated.proposals())
                .extracting(StoryProposal::before, StoryProposal::after, StoryProposal::reason)
                .containsExactly(tuple("", "", "Klarer"));
        assertThat(curated.proposals().getFirst().isForgotten()).isTrue();
        assertThat(town.own(story).comments()).hasSize(1);
        assertThat(town.own(story).proposals()).hasSize(1);
        assertThat(as(OPERATOR, () -> town.reading.find(town.id(story)))).isEmpty();
    }
}
