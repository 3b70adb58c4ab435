package de.wegmarke.story;

import static de.wegmarke.reporting.Municipality.as;
import static de.wegmarke.reporting.Refusals.violates;
import static de.wegmarke.story.StoryTown.CURATOR;
import static org.assertj.core.api.Assertions.assertThat;

import de.wegmarke.plan.DraftKeeping;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The pictures of a story, from the form to the platform and away again. */
class StoryPictureTest extends StoryLifeTest {

    StoryPictureTest() {
        super("bilderkreis");
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
}
