package de.wegmarke.storage;

import static org.assertj.core.api.Assertions.assertThat;

import de.wegmarke.access.Role;
import de.wegmarke.story.adoption.AdoptionLogEntry;
import de.wegmarke.story.adoption.AdoptionOutcome;
import de.wegmarke.story.adoption.AdoptionStep;
import de.wegmarke.story.adoption.AdoptionView;
import de.wegmarke.story.adoption.DraftMeasure;
import org.junit.jupiter.api.Test;

/** What became of what was taken up, and who sees it. */
class OutcomeStorageTest extends AdoptionTest {

    @Test
    void who_did_what_and_what_was_written_before_is_kept() {
        var id = adopt(adopter, "Wir veranstalten ein Sportfest.");
        lets(
                adopter,
                () ->
                        adopting.change(
                                adopter, id, 0, DraftMeasure.at("1.1", "Ein Sportfest, zweimal.")));
        manager(adopter, () -> adopting.takeIntoPlan(adopter, id, found(id).version()));
        say(id, AdoptionOutcome.DID_NOT_WORK, "Es regnete.", false);
        say(id, AdoptionOutcome.WORKED, "Im zweiten Jahr kamen alle.", true);
        say(id, AdoptionOutcome.WORKED, "Im zweiten Jahr kamen alle.", true);
        lets(adopter, () -> outcomes.holdBack(adopter, id));
        lets(adopter, () -> outcomes.holdBack(adopter, id));

        var history = manager(adopter, () -> adoptions.history(adopter, id)).reversed();
        assertThat(history)
                .extracting(AdoptionLogEntry::step)
                .containsExactly(
                        AdoptionStep.TAKEN_UP,
                        AdoptionStep.CHANGED,
                        AdoptionStep.TAKEN_INTO_PLAN,
                        AdoptionStep.SAID,
                        AdoptionStep.SAID,
                        AdoptionStep.RELEASED,
                        AdoptionStep.HELD_BACK);
        assertThat(history).extracting(AdoptionLogEntry::by).containsOnly("Leitung nachnutzkreis");
        assertThat(history.get(1).former())
                .isEqualTo(DraftMeasure.at("1.1", "Wir veranstalten ein Sportfest."));
        assertThat(history)
                .extracting(AdoptionLogEntry::why)
                .contains("Es regnete.", "Im zweiten Jahr kamen alle.");
        refused(() -> as(adopter, Role.READER, () -> adoptions.history(adopter, id)));
    }

    @Test
    void what_became_of_it_is_seen_by_others_once_it_is_released_and_no_longer_when_taken_back() {
        var id = adopt(adopter, "Wir veranstalten ein Sportfest.");
        violates(
                "adoption.rule.still-a-draft",
                () -> say(id, AdoptionOutcome.WORKED, "Alle kamen.", false));
        manager(adopter, () -> adopting.takeIntoPlan(adopter, id, 0));
        violates("adoption.rule.why-missing", () -> say(id, AdoptionOutcome.WORKED, "  ", false));
        say(id, AdoptionOutcome.WORKED_AFTER_CHANGES, "Erst am Sonntag kamen viele.", false);

        assertThat(read().adopters())
                .singleElement()
                .satisfies(one -> assertThat(one.outcome()).isNull());
        assertThat(found(id).outcome()).isNotNull();
        assertThat(as(adopter, Role.READER, () -> adoptions.find(adopter, id)))
                .get()
                .extracting(AdoptionView::outcome)
                .isNull();
        assertThat(
                        rowsSeenAs(
                                "wm_erzaehlkreis",
                                "select outcome from platform.story_adoptions where id = '%s'"
                                        .formatted(id)))
                .containsExactly("null");

        say(id, AdoptionOutcome.WORKED_AFTER_CHANGES, "Erst am Sonntag kamen viele.", true);
        assertThat(read().adopters())
                .singleElement()
                .satisfies(
                        one -> {
                            assertThat(one.outcome())
                                    .isEqualTo(AdoptionOutcome.WORKED_AFTER_CHANGES);
                            assertThat(one.why()).isEqualTo("Erst am Sonntag kamen viele.");
                            assertThat(one.name()).isEqualTo("nachnutzkreis");
                        });

        lets(adopter, () -> outcomes.holdBack(adopter, id));
        assertThat(read().adopters())
                .singleElement()
                .satisfies(one -> assertThat(one.why()).isNull());
        assertThat(found(id).outcome())
                .satisfies(outcome -> assertThat(outcome.released()).isFalse());
    }

    @Test
    void a_story_of_which_nothing_is_left_takes_no_measure_along() {
        var id = adopt(adopter, "Wir veranstalten ein Sportfest.");
        database()
                .superuser()
                .sql("delete from platform.stories where id = ?")
                .param(storyId)
                .update();

        assertThat(found(id).storyGone()).isTrue();
        assertThat(manager(adopter, () -> adopting.takeIntoPlan(adopter, id, 0))).isNotBlank();
        violates(
                "outcome.rule.nobody-reads-it",
                () -> say(id, AdoptionOutcome.WORKED, "Es kamen alle.", true));
        say(id, AdoptionOutcome.WORKED, "Es kamen alle.", false);
        assertThat(found(id).outcome()).isNotNull();
    }
}
