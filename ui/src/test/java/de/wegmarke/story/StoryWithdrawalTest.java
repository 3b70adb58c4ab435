package de.wegmarke.story;

import static de.wegmarke.reporting.Municipality.as;
import static de.wegmarke.reporting.Refusals.violates;
import static de.wegmarke.story.StoryTown.CURATOR;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What a municipality takes back, and what is left of it. */
class StoryWithdrawalTest extends StoryLifeTest {

    StoryWithdrawalTest() {
        super("ruecknahmekreis");
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
}
