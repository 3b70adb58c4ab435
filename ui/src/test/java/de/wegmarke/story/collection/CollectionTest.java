package de.wegmarke.story.collection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import de.wegmarke.RunningApplication;
import de.wegmarke.access.AccessRefused;
import de.wegmarke.access.Actor;
import de.wegmarke.access.ActorContext;
import de.wegmarke.plan.RuleViolation;
import de.wegmarke.story.StoryId;
import de.wegmarke.story.StoryTown;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import javax.imageio.ImageIO;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@RunningApplication
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CollectionTest {

    @Autowired ApplicationContext context;
    @Autowired CollectionEditing editing;
    @Autowired CollectionReading reading;

    private StoryTown teller;
    private UUID first;
    private UUID second;

    @BeforeAll
    void two_stories_are_published() {
        teller = StoryTown.founded("sammel-kreis", context);
        first = id(teller.releasedAndPublished(StoryTown.content("Sammelkochen"), false));
        second = id(teller.releasedAndPublished(StoryTown.content("Sammelsingen"), false));
    }

    private UUID id(StoryId story) {
        return institute(
                () ->
                        editing.choices().stream()
                                .filter(choice -> choice.story().equals(story))
                                .findFirst()
                                .orElseThrow()
                                .id());
    }

    private static <T> T institute(Supplier<T> work) {
        return as(StoryTown.CURATOR, work);
    }

    private static <T> T as(Actor actor, Supplier<T> work) {
        return ActorContext.call(actor, work::get);
    }

    private StoryCollection found(String key) {
        return institute(() -> reading.find(key)).orElseThrow();
    }

    private static void violates(String rule, ThrowingCallable call) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(call)
                .extracting(RuleViolation::messageKey)
                .isEqualTo(rule);
    }

    private static CollectionText text(String title) {
        return new CollectionText(
                title, "Unter", "Vor\n\nWort", "Institut", "Erfurt, 2026", "CC BY");
    }

    @Test
    void stories_stand_in_the_order_that_the_institute_gives_them() {
        var key = institute(() -> editing.create("Gut gemischt"));
        var version = institute(() -> editing.arrange(key, 0, List.of(first, second)));
        assertThat(found(key).stories())
                .extracting(CollectedStory::title)
                .containsExactly("Sammelkochen", "Sammelsingen");

        institute(() -> editing.arrange(key, version, List.of(second, first)));

        assertThat(found(key).stories())
                .extracting(CollectedStory::title)
                .containsExactly("Sammelsingen", "Sammelkochen");
        assertThat(found(key).stories().getFirst().municipality())
                .isEqualTo("Landkreis Sammel (Beispiel)");
        assertThat(found(key).stories().getFirst().topics()).containsExactly("T11");
    }

    @Test
    void the_key_comes_from_the_first_title_and_stays() {
        var key = institute(() -> editing.create("Über Küchen"));
        assertThat(key).isEqualTo("ueber-kuechen");
        assertThat(institute(() -> editing.create("Über Küchen"))).isEqualTo("ueber-kuechen-2");

        institute(() -> editing.save(key, 0, text("Etwas anderes")));

        assertThat(found(key).text()).isEqualTo(text("Etwas anderes"));
    }

    @Test
    void what_did_not_change_is_no_new_version() {
        var key = institute(() -> editing.create("Unverändert"));
        var version = institute(() -> editing.save(key, 0, text("Unverändert")));
        assertThat(institute(() -> editing.save(key, version, text("Unverändert"))))
                .isEqualTo(version);
    }

    @Test
    void two_who_work_at_once_do_not_overwrite_each_other() {
        var key = institute(() -> editing.create("Zu zweit"));
        institute(() -> editing.save(key, 0, text("Zu zweit, erste")));
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> institute(() -> editing.save(key, 0, text("Zu zweit, zweite"))))
                .satisfies(
                        refused -> {
                            assertThat(refused.messageKey())
                                    .isEqualTo("collection.rule.changed-meanwhile");
                            assertThat(refused.arguments()).containsExactly("Karla Kuratorin");
                        });
        violates(
                "collection.rule.changed-meanwhile",
                () -> institute(() -> editing.arrange(key, 0, List.of(first))));
        assertThat(found(key).text().title()).isEqualTo("Zu zweit, erste");
    }

    @Test
    void only_once_it_is_finished_everybody_else_reads_it() {
        var reader = teller.town.reader;
        var key = institute(() -> editing.create("Für alle"));
        var version = institute(() -> editing.arrange(key, 0, List.of(first)));
        assertThat(as(reader, () -> reading.find(key))).isEmpty();
        assertThat(as(reader, () -> reading.brochure(key))).isEmpty();
        assertThat(as(reader, reading::finished)).noneMatch(row -> row.key().equals(key));

        var finished = institute(() -> editing.finish(key, version));

        assertThat(as(reader, () -> reading.find(key)).orElseThrow().stories()).hasSize(1);
        assertThat(as(reader, () -> reading.brochure(key)).orElseThrow().draft()).isFalse();
        assertThat(as(reader, reading::finished)).anyMatch(row -> row.key().equals(key));
        violates(
                "collection.rule.finished",
                () -> institute(() -> editing.save(key, finished, text("Heimlich anders"))));

        institute(() -> editing.reopen(key, finished));
        assertThat(as(reader, () -> reading.find(key))).isEmpty();
        assertThat(institute(() -> reading.brochure(key)).orElseThrow().draft()).isTrue();
    }

    @Test
    void who_does_not_curate_changes_nothing() {
        for (var person : List.of(teller.town.manager, teller.town.reader)) {
            assertThatExceptionOfType(AccessRefused.class)
                    .isThrownBy(() -> as(person, () -> editing.create("Darf nicht")));
            assertThatExceptionOfType(AccessRefused.class)
                    .isThrownBy(() -> as(person, editing::choices));
        }
    }

    @Test
    void a_collection_without_a_title_or_a_story_is_not_finished() {
        violates("collection.rule.title-missing", () -> institute(() -> editing.create("  ")));
        var key = institute(() -> editing.create("Leer"));
        violates("collection.rule.empty", () -> institute(() -> editing.finish(key, 0)));
        violates(
                "collection.rule.title-missing",
                () -> institute(() -> editing.save(key, 0, text(""))));
    }

    @Test
    void only_published_stories_are_taken_and_each_once() {
        var key = institute(() -> editing.create("Nur Gedrucktes"));
        violates(
                "collection.rule.story-not-found",
                () -> institute(() -> editing.arrange(key, 0, List.of(UUID.randomUUID()))));
        violates(
                "collection.rule.story-not-found",
                () -> institute(() -> editing.arrange(key, 0, List.of(first, first))));
        assertThat(found(key).stories()).isEmpty();
    }

    @Test
    void a_story_that_is_withdrawn_falls_out_and_the_institute_is_told() {
        var leaving = teller.releasedAndPublished(StoryTown.content("Sammelabschied"), false);
        var story = id(leaving);
        var key = institute(() -> editing.create("Mit Abschied"));
        var version = institute(() -> editing.arrange(key, 0, List.of(story, first)));
        var finished = institute(() -> editing.finish(key, version));

        teller.withdraw(leaving);

        assertThat(found(key).stories())
                .extracting(CollectedStory::title)
                .containsExactly("Sammelkochen");
        assertThat(found(key).fallenOut())
                .singleElement()
                .satisfies(
                        fallen -> {
                            assertThat(fallen.title()).isEqualTo("Sammelabschied");
                            assertThat(fallen.municipality())
                                    .isEqualTo("Landkreis Sammel (Beispiel)");
                        });
        assertThat(institute(editing::all))
                .filteredOn(row -> row.key().equals(key))
                .singleElement()
                .satisfies(
                        row -> {
                            assertThat(row.stories()).isEqualTo(1);
                            assertThat(row.withdrawn()).isEqualTo(1);
                        });
        var reader = teller.town.reader;
        assertThat(as(reader, () -> reading.find(key)).orElseThrow().fallenOut()).isEmpty();
        assertThat(as(reader, () -> reading.brochure(key)).orElseThrow().chapters())
                .extracting(chapter -> chapter.content().title())
                .containsExactly("Sammelkochen");

        institute(() -> editing.dismiss(key, finished, story));
        assertThat(found(key).fallenOut()).isEmpty();
    }

    @Test
    void the_brochure_has_the_pictures_of_its_stories() throws IOException {
        var written = teller.written(StoryTown.content("Sammelbild"));
        var file = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "png", file);
        var image = teller.pictured(written, file.toByteArray(), "Ein schwarzes Feld");
        var story = id(teller.releasedAndPublished(written, false));
        var key = institute(() -> editing.create("Mit Bild"));
        institute(() -> editing.arrange(key, 0, List.of(story, first)));

        assertThat(institute(() -> reading.picture(key, image.id())))
                .hasValueSatisfying(
                        stored -> assertThat(stored.mediaType()).isEqualTo("image/png"));
        var without = institute(() -> editing.create("Ohne Bild"));
        institute(() -> editing.arrange(without, 0, List.of(first)));
        assertThat(institute(() -> reading.picture(without, image.id()))).isEmpty();
        assertThat(as(teller.town.reader, () -> reading.picture(key, image.id())))
                .as("of a collection that is not finished")
                .isEmpty();
    }

    @Test
    void a_story_that_fell_out_comes_back_only_if_the_institute_takes_it_anew() {
        var returning = teller.releasedAndPublished(StoryTown.content("Sammelrückkehr"), false);
        var story = id(returning);
        var key = institute(() -> editing.create("Mit Rückkehr"));
        var version = institute(() -> editing.arrange(key, 0, List.of(story, first)));
        var finished = institute(() -> editing.finish(key, version));
        teller.withdraw(returning);

        teller.releasedAndPublished(returning.key(), false);

        assertThat(found(key).stories())
                .extracting(CollectedStory::title)
                .containsExactly("Sammelkochen");
        assertThat(found(key).fallenOut())
                .singleElement()
                .satisfies(fallen -> assertThat(fallen.published()).isTrue());
        var open = institute(() -> editing.reopen(key, finished));
        institute(() -> editing.arrange(key, open, List.of(first, story)));
        assertThat(found(key).stories())
                .extracting(CollectedStory::title)
                .containsExactly("Sammelkochen", "Sammelrückkehr");
        assertThat(found(key).fallenOut()).isEmpty();
    }

    @Test
    void a_brochure_is_as_new_as_the_newest_of_its_texts() {
        var changing = teller.releasedAndPublished(StoryTown.content("Sammelwandel"), false);
        var leaving = teller.releasedAndPublished(StoryTown.content("Sammelschwund"), false);
        var left = id(leaving);
        var key = institute(() -> editing.create("Im Wandel"));
        var version = institute(() -> editing.arrange(key, 0, List.of(id(changing), left, first)));
        var finished = institute(() -> editing.finish(key, version));
        var then = takenAt(key);

        teller.releasedAndPublished(changing.key(), false);
        var renewed = takenAt(key);
        assertThat(renewed).isAfter(then);

        teller.withdraw(leaving);
        var withdrawn = takenAt(key);
        assertThat(withdrawn).isAfter(renewed);

        institute(() -> editing.dismiss(key, finished, left));
        assertThat(takenAt(key)).as("taking note changes nothing").isEqualTo(withdrawn);
    }

    private Instant takenAt(String key) {
        return institute(() -> reading.brochure(key)).orElseThrow().takenAt();
    }

    @Test
    void throwing_a_collection_away_leaves_its_stories() {
        var key = institute(() -> editing.create("Weg damit"));
        var version = institute(() -> editing.arrange(key, 0, List.of(first)));

        ActorContext.run(StoryTown.CURATOR, () -> editing.delete(key, version));

        assertThat(institute(() -> reading.find(key))).isEmpty();
        assertThat(institute(editing::choices)).extracting(CollectedStory::id).contains(first);
    }
}
