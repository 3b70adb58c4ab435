package de.wegmarke.ui.story.own.form;

import static org.assertj.core.api.Assertions.assertThat;

import de.wegmarke.plan.DraftKeeping;
import de.wegmarke.story.StoryContent;
import de.wegmarke.story.StoryPart;
import de.wegmarke.story.TextPlace;
import de.wegmarke.ui.form.DraftNotation;
import de.wegmarke.ui.story.SampleStory;
import java.util.List;
import org.junit.jupiter.api.Test;

class TypedStoryTest {

    private static final StoryContent BEFORE = SampleStory.complete("Vorher");

    private static final List<StoryPart> LONG =
            List.of(
                    StoryPart.STARTING_POINT,
                    StoryPart.AIM,
                    StoryPart.PLACEMENT,
                    StoryPart.EFFECT,
                    StoryPart.OBSTACLES,
                    StoryPart.PRECONDITIONS,
                    StoryPart.SUMMARY,
                    StoryPart.TRANSFERABILITY,
                    StoryPart.OUTLOOK);

    @Test
    void a_draft_remembers_what_stood_there_before() {
        var typed = BEFORE.withText(TextPlace.of(StoryPart.AIM), "Neu");
        var kept = TypedStory.fitting(BEFORE, typed);
        assertThat(kept.before()).isEqualTo(BEFORE);
        assertThat(DraftNotation.read(DraftNotation.write(kept), new TypedStory(BEFORE, BEFORE)))
                .contains(kept);
    }

    @Test
    void unsaved_is_what_was_typed_and_not_what_others_wrote_meanwhile() {
        var typed =
                BEFORE.withText(TextPlace.of(StoryPart.AIM), "Neu")
                        .withText(TextPlace.of(StoryPart.EFFECT), "Gut");
        var stored =
                BEFORE.withText(TextPlace.of(StoryPart.OUTLOOK), "Von anderen")
                        .withText(TextPlace.of(StoryPart.EFFECT), "Gut");

        assertThat(new TypedStory(BEFORE, typed).unsaved(stored)).containsExactly(StoryPart.AIM);
    }

    @Test
    void a_draft_as_long_as_a_book_keeps_what_was_typed_alone() {
        var book = BEFORE;
        for (var part : LONG) {
            book = book.withText(TextPlace.of(part), "x".repeat(20_000));
        }
        var kept = TypedStory.fitting(book, book);
        assertThat(kept.typed()).isEqualTo(book);
        assertThat(DraftNotation.write(kept).length()).isBetween(180_000, DraftKeeping.LARGEST);
        assertThat(kept.before()).isEqualTo(StoryContent.EMPTY);
        assertThat(new BothStories(kept.before(), kept.typed(), BEFORE).contested())
                .containsExactlyInAnyOrderElementsOf(LONG);
    }
}
