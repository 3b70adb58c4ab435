package de.wegmarke.ui.story.own.form;

import static org.assertj.core.api.Assertions.assertThat;

import de.wegmarke.story.StoryContent;
import de.wegmarke.story.StoryPart;
import de.wegmarke.story.TextPlace;
import de.wegmarke.ui.story.SampleStory;
import java.util.Set;
import org.junit.jupiter.api.Test;

class BothStoriesTest {

    private static final StoryContent BEFORE = SampleStory.complete("Vorher");

    @Test
    void what_only_one_of_them_touched_goes_together_by_itself() {
        var both =
                new BothStories(
                        BEFORE,
                        with(StoryPart.AIM, "Mein Ziel."),
                        with(StoryPart.EFFECT, "Ihre Wirkung."));

        assertThat(both.contested()).isEmpty();
        assertThat(both.onlyMine()).containsExactly(StoryPart.AIM);
        assertThat(both.onlyTheirs()).containsExactly(StoryPart.EFFECT);
        var decided = both.decided(Set.of());
        assertThat(decided.aim()).isEqualTo("Mein Ziel.");
        assertThat(decided.effect()).isEqualTo("Ihre Wirkung.");
    }

    @Test
    void what_both_wrote_differently_is_decided_by_a_person() {
        var both =
                new BothStories(
                        BEFORE, with(StoryPart.AIM, "Meins."), with(StoryPart.AIM, "Ihres."));

        assertThat(both.contested()).containsExactly(StoryPart.AIM);
        assertThat(both.decided(Set.of()).aim()).isEqualTo("Meins.");
        assertThat(both.decided(Set.of(StoryPart.AIM)).aim()).isEqualTo("Ihres.");
    }

    @Test
    void the_same_words_from_both_are_no_question() {
        var same = with(StoryPart.AIM, "Dasselbe.");
        assertThat(new BothStories(BEFORE, same, same).contested()).isEmpty();
    }

    @Test
    void every_part_can_be_the_one_that_others_changed() {
        var both = new BothStories(StoryContent.EMPTY, StoryContent.EMPTY, BEFORE);
        assertThat(both.onlyTheirs()).hasSize(StoryPart.values().length - 1);
        assertThat(both.decided(Set.of())).isEqualTo(BEFORE);
    }

    private static StoryContent with(StoryPart part, String text) {
        return BEFORE.withText(TextPlace.of(part), text);
    }
}
