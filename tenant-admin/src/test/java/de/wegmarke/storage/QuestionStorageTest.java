package de.wegmarke.storage;

import static org.assertj.core.api.Assertions.assertThat;

import de.wegmarke.access.Role;
import de.wegmarke.plan.RuleViolation;
import de.wegmarke.story.adoption.DraftMeasure;
import de.wegmarke.story.adoption.NewAnswer;
import de.wegmarke.story.adoption.NewQuestion;
import de.wegmarke.story.adoption.QuestionView;
import de.wegmarke.tenancy.TenantKey;
import de.wegmarke.tenantadmin.TenantAdministration;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Questions about a story and their answers, between two municipalities and then for all. */
class QuestionStorageTest extends AdoptionTest {

    @Autowired private TenantAdministration administration;

    @Test
    void a_question_and_its_answer_are_for_the_two_until_they_are_published() throws Exception {
        var id =
                manager(
                        adopter,
                        () ->
                                questions.ask(
                                        adopter,
                                        story,
                                        new NewQuestion("Sozialamt", "Wer hat eingeladen?", true)));

        assertThat(manager(teller, () -> questions.received(teller)))
                .filteredOn(question -> question.id().equals(id))
                .singleElement()
                .satisfies(
                        question -> {
                            assertThat(question.asker()).isEqualTo(adopter);
                            assertThat(question.askedOffice()).isEqualTo("Sozialamt");
                            assertThat(question.ownPerson()).isNull();
                        });
        assertThat(question(id).ownPerson()).isEqualTo("Leitung nachnutzkreis");
        assertThat(manager(other, () -> questions.received(other))).isEmpty();
        assertThat(manager(other, () -> questions.asked(other, story))).isEmpty();
        assertThat(
                        rowsSeenAs(
                                "wm_drittkreis",
                                "select text from platform.story_questions where id = '%s'"
                                        .formatted(id)))
                .isEmpty();
        assertThat(rowsSeenAs("wegmarke_platform", "select text from platform.story_questions"))
                .doesNotContain("Wer hat eingeladen?");
        violates(
                "question.rule.gone",
                () -> answer(other, id, 0, new NewAnswer("Amt", "Wir nicht.", false)));
        violates(
                "question.rule.gone",
                () -> answer(adopter, id, 0, new NewAnswer("Amt", "Ich selbst.", false)));
        violates("question.rule.open", () -> manager(teller, () -> publish(teller, id, true)));

        answer(teller, id, 0, new NewAnswer("Büro für Integration", "Die Vereine.", false));
        assertThat(question(id).answer()).isEqualTo("Die Vereine.");
        assertThat(read().questions()).isEmpty();
        violates("question.rule.answered", () -> manager(adopter, () -> takeBack(adopter, id)));
        violates(
                "question.rule.changed-meanwhile",
                () -> answer(teller, id, 0, new NewAnswer("Amt", "Zu spät.", false)));

        manager(teller, () -> publish(teller, id, true));
        assertThat(read().questions())
                .singleElement()
                .satisfies(
                        shown -> {
                            assertThat(shown.asker()).isEqualTo("nachnutzkreis");
                            assertThat(shown.askedOffice()).isEqualTo("Sozialamt");
                            assertThat(shown.answer()).isEqualTo("Die Vereine.");
                        });
        withdraw();
        assertThat(read().questions()).isEmpty();
        assertThat(rowsSeenAs("wegmarke_platform", "select text from platform.story_questions"))
                .doesNotContain("Wer hat eingeladen?");
        assertThat(question(id).storyWithdrawn()).isTrue();
    }

    @Test
    void an_answer_that_nobody_here_has_read_is_not_published() {
        var id =
                manager(
                        adopter,
                        () -> questions.ask(adopter, story, new NewQuestion("Amt", "Wie?", true)));
        answer(teller, id, 0, new NewAnswer("Amt", "So.", false));
        var read = question(id).version();
        answer(teller, id, read, new NewAnswer("Amt", "So, aber vertraulich.", false));

        violates(
                "question.rule.changed-since-read",
                () -> lets(teller, () -> questions.publish(teller, id, read)));
        assertThat(read().questions()).isEmpty();
        lets(teller, () -> questions.publish(teller, id, question(id).version()));
        assertThat(read().questions()).hasSize(1);
        lets(teller, () -> questions.unpublish(teller, id));
        assertThat(read().questions()).isEmpty();
    }

    @Test
    void a_suspended_municipality_is_asked_nothing_while_its_stories_stay_readable() {
        var silent = municipality("schweigekreis");
        var theirs = toldBy(silent);
        administration.suspend(silent);

        violates(
                "question.rule.suspended",
                () ->
                        manager(
                                adopter,
                                () ->
                                        questions.ask(
                                                adopter,
                                                theirs,
                                                new NewQuestion("Amt", "Wie?", true))));
        manager(
                adopter,
                () -> adopting.adopt(adopter, theirs, DraftMeasure.at("1.1", "Ein Fest.")));
        assertThat(as(other, Role.READER, () -> uptake.of(theirs)).count()).isEqualTo(1);
    }

    @Test
    void what_the_asker_did_not_agree_to_is_not_published_and_an_open_question_is_taken_back() {
        var id =
                manager(
                        adopter,
                        () ->
                                questions.ask(
                                        adopter,
                                        story,
                                        new NewQuestion("Sozialamt", "Was war zu teuer?", false)));
        violates(
                "question.rule.not-agreed",
                () -> answer(teller, id, 0, new NewAnswer("Amt", "Das Zelt.", true)));
        violates(
                "question.rule.own-story",
                () ->
                        manager(
                                teller,
                                () ->
                                        questions.ask(
                                                teller,
                                                story,
                                                new NewQuestion("Amt", "Wie war es?", false))));
        manager(adopter, () -> takeBack(adopter, id));
        assertThat(manager(teller, () -> questions.received(teller)))
                .extracting(QuestionView::id)
                .doesNotContain(id);
    }

    @RepeatedTest(10)
    void of_taking_a_question_back_and_answering_it_one_happens() throws Exception {
        var id =
                manager(
                        adopter,
                        () -> questions.ask(adopter, story, new NewQuestion("Amt", "Wie?", false)));
        var start = new CyclicBarrier(2);
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            var answered =
                    people.submit(
                            () -> {
                                start.await(1, TimeUnit.MINUTES);
                                return ruleThatRefuses(
                                        () ->
                                                answer(
                                                        teller,
                                                        id,
                                                        0,
                                                        new NewAnswer("Amt", "So.", false)));
                            });
            var takenBack =
                    people.submit(
                            () -> {
                                start.await(1, TimeUnit.MINUTES);
                                return ruleThatRefuses(
                                        () -> manager(adopter, () -> takeBack(adopter, id)));
                            });

            if (takenBack.get(2, TimeUnit.MINUTES) == null) {
                assertThat(answered.get(2, TimeUnit.MINUTES))
                        .isIn("question.rule.gone", "question.rule.changed-meanwhile");
            } else {
                assertThat(takenBack.get()).isEqualTo("question.rule.answered");
                assertThat(answered.get(2, TimeUnit.MINUTES)).isNull();
                assertThat(question(id).answer()).isEqualTo("So.");
            }
        }
    }

    private static @Nullable String ruleThatRefuses(Runnable work) {
        try {
            work.run();
            return null;
        } catch (RuleViolation rule) {
            return rule.messageKey();
        }
    }

    private UUID publish(TenantKey by, UUID id, boolean published) {
        if (published) {
            questions.publish(by, id, question(id).version());
        } else {
            questions.unpublish(by, id);
        }
        return id;
    }

    private UUID takeBack(TenantKey by, UUID id) {
        questions.takeBack(by, id);
        return id;
    }
}
