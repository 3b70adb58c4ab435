package de.wegmarke.storage;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.wegmarke.access.AccessRefused;
import de.wegmarke.access.Actor;
import de.wegmarke.access.ActorContext;
import de.wegmarke.access.Membership;
import de.wegmarke.access.Role;
import de.wegmarke.exchange.ImportPreview;
import de.wegmarke.exchange.PlanImport;
import de.wegmarke.notification.MailAddress;
import de.wegmarke.notification.MailKind;
import de.wegmarke.notification.MailReading;
import de.wegmarke.notification.MailRecipient;
import de.wegmarke.notification.MailSubject;
import de.wegmarke.notification.MailTemplate;
import de.wegmarke.notification.MailText;
import de.wegmarke.plan.ChangeOrigin;
import de.wegmarke.plan.MeasureAdding;
import de.wegmarke.plan.MeasureChange;
import de.wegmarke.plan.MeasureReading;
import de.wegmarke.plan.NewMeasure;
import de.wegmarke.plan.PlanReading;
import de.wegmarke.plan.ResponsibilityRole;
import de.wegmarke.plan.RuleViolation;
import de.wegmarke.reporting.ReminderPlan;
import de.wegmarke.reporting.ReminderSetup;
import de.wegmarke.story.StoryId;
import de.wegmarke.story.StoryNotice;
import de.wegmarke.story.StoryWithdrawn;
import de.wegmarke.story.adoption.Adopting;
import de.wegmarke.story.adoption.AdoptionLogEntry;
import de.wegmarke.story.adoption.AdoptionOutcome;
import de.wegmarke.story.adoption.AdoptionReading;
import de.wegmarke.story.adoption.AdoptionStep;
import de.wegmarke.story.adoption.AdoptionView;
import de.wegmarke.story.adoption.DraftMeasure;
import de.wegmarke.story.adoption.NewAnswer;
import de.wegmarke.story.adoption.NewOutcome;
import de.wegmarke.story.adoption.NewQuestion;
import de.wegmarke.story.adoption.Outcomes;
import de.wegmarke.story.adoption.QuestionView;
import de.wegmarke.story.adoption.StoryNews;
import de.wegmarke.story.adoption.StoryQuestions;
import de.wegmarke.story.adoption.StoryUptake;
import de.wegmarke.story.adoption.UptakeReading;
import de.wegmarke.tenancy.TenantContext;
import de.wegmarke.tenancy.TenantKey;
import de.wegmarke.tenantadmin.TenantAdministration;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Stories taken up, asked about and followed, by three municipalities on one database. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AdoptionStorageTest extends StorageTest {

    private static final String PLAN =
            """
            # Maßnahmenplan (Beispiel)

            Stand: 01.03.2024

            ## 1 Handlungsfeld Begegnung

            ### Empfehlung 1

            Vereine öffnen sich.

            Maßnahmen\tVerantwortungsbereich\tFrist\tFinanzielle Auswirkungen
            M1: Ein Tag der Vereine findet statt.\tSportamt\tjährlich\tkeine
            M2: Eine Übersicht der Vereine erscheint.\tSportamt, Sozialamt\tfortlaufend\tkeine

            ### Empfehlung 2

            Nachbarn lernen sich kennen.

            Maßnahmen\tVerantwortungsbereich\tFrist\tFinanzielle Auswirkungen
            M1: Ein Nachbarschaftsfest wird gefördert.\tSozialamt\tjährlich\tbis zu 500,00 EUR
            """;

    @Autowired private PlanImport planImport;
    @Autowired private PlanReading plans;
    @Autowired private MeasureReading measures;
    @Autowired private MeasureAdding adding;
    @Autowired private Adopting adopting;
    @Autowired private AdoptionReading adoptions;
    @Autowired private StoryQuestions questions;
    @Autowired private Outcomes outcomes;
    @Autowired private UptakeReading uptake;
    @Autowired private StoryNews news;
    @Autowired private ReminderSetup reminders;
    @Autowired private TenantAdministration administration;
    @Autowired private MailReading mails;
    @Autowired private List<MailTemplate> templates;
    @Autowired private ApplicationEventPublisher events;
    @Autowired private PlatformTransactionManager transactions;

    private TenantKey teller;
    private TenantKey adopter;
    private TenantKey other;
    private StoryId story;
    private UUID storyId;
    private int stories;

    @BeforeAll
    void three_municipalities_of_which_two_have_a_plan() {
        teller = municipality("erzaehlkreis");
        adopter = municipality("nachnutzkreis");
        other = municipality("drittkreis");
        manager(adopter, () -> importPlanOf(adopter, PLAN));
        manager(other, () -> importPlanOf(other, PLAN));
        for (var town : List.of(teller, adopter)) {
            lets(town, () -> reach(town));
        }
    }

    /** Enters where its integration management gets mails. */
    private void reach(TenantKey town) {
        reminders.decide(
                town,
                reminders.setting(town).version(),
                new ReminderPlan(
                        List.of(),
                        7,
                        0,
                        null,
                        null,
                        new MailAddress("integration@stadt.example"),
                        null));
    }

    @BeforeEach
    void the_first_tells_a_story() {
        var key = "sportfest-" + stories++;
        story = new StoryId(teller, key);
        storyId = UUID.randomUUID();
        database()
                .superuser()
                .sql(
                        """
                        insert into platform.stories (id, tenant_key, key, title, content, revision, public_page,
                                                      first_published_at, published_at)
                        values (?, ?, ?, 'Ein Sportfest für alle', '{}', 1, false, now(), now())
                        """)
                .params(storyId, teller.value(), key)
                .update();
        // What the test before has left in the letter boxes is no news of this one.
        manager(teller, () -> news.deliver(teller));
        manager(adopter, () -> news.deliver(adopter));
    }

    @Test
    void a_draft_stands_beside_the_plan_and_is_counted_nowhere_until_it_is_taken_in() {
        var before = manager(adopter, () -> plans.outline(adopter).orElseThrow().total());
        var id = adopt(adopter, "Wir veranstalten ein Sportfest.");

        var draft = found(id);
        assertThat(draft.isDraft()).isTrue();
        assertThat(draft.placeWording()).isEqualTo("Vereine öffnen sich.");
        assertThat(draft.title()).isEqualTo("Ein Sportfest für alle");
        assertThat(as(adopter, Role.READER, () -> adoptions.drafts(adopter)))
                .extracting(AdoptionView::id)
                .contains(id);
        assertThat(manager(adopter, () -> plans.outline(adopter).orElseThrow().total()))
                .isEqualTo(before);

        lets(
                adopter,
                () ->
                        adopting.change(
                                adopter,
                                id,
                                draft.version(),
                                new DraftMeasure(
                                        "1.2",
                                        "Wir veranstalten jedes Jahr ein Sportfest.",
                                        List.of(
                                                new MeasureChange.BodyPart(
                                                        "sportamt", ResponsibilityRole.LEAD, null)),
                                        "3. Quartal 2027",
                                        "bis zu 1.500,00 EUR")));
        violates(
                "adoption.rule.changed-since-read",
                () -> manager(adopter, () -> adopting.takeIntoPlan(adopter, id, draft.version())));

        var path = manager(adopter, () -> adopting.takeIntoPlan(adopter, id, found(id).version()));

        assertThat(path).isEqualTo("1.2-M2");
        var measure = manager(adopter, () -> measures.detail(adopter, path)).orElseThrow();
        assertThat(measure.number()).isEqualTo("M2");
        assertThat(measure.deadline().asWritten()).isEqualTo("3. Quartal 2027");
        assertThat(measure.bodies()).extracting("code").containsExactly("sportamt");
        assertThat(manager(adopter, () -> measures.history(adopter, path)))
                .singleElement()
                .satisfies(
                        entry -> {
                            assertThat(entry.origin()).isEqualTo(ChangeOrigin.ADDED);
                            assertThat(entry.reason())
                                    .isEqualTo("Ein Sportfest für alle (erzaehlkreis)");
                        });
        assertThat(manager(adopter, () -> plans.outline(adopter).orElseThrow().total()).measures())
                .isEqualTo(before.measures() + 1);
        assertThat(as(adopter, Role.READER, () -> adoptions.ofMeasure(adopter, path)))
                .get()
                .extracting(AdoptionView::story)
                .isEqualTo(story);
        assertThat(manager(adopter, () -> adoptions.drafts(adopter)))
                .extracting(AdoptionView::id)
                .doesNotContain(id);
        violates(
                "adoption.rule.in-the-plan-already",
                () -> lets(adopter, () -> adopting.giveUp(adopter, id)));
    }

    @Test
    void a_later_edition_neither_loses_nor_doubles_nor_replaces_what_was_taken_in() {
        var town = municipality("editionskreis");
        manager(town, () -> importPlanOf(town, PLAN));
        var id =
                manager(
                        town,
                        () ->
                                adopting.adopt(
                                        town,
                                        story,
                                        DraftMeasure.at("1.1", "Wir veranstalten ein Sportfest.")));
        var path = manager(town, () -> adopting.takeIntoPlan(town, id, 0));
        assertThat(path).isEqualTo("1.1-M3");

        var same = manager(town, () -> dryRun(town, PLAN));
        assertThat(same.difference().gone()).isEmpty();
        assertThat(same.difference().kept()).extracting("path").containsExactly("1.1-M3");

        var next =
                PLAN.replace(
                        "### Empfehlung 2",
                        "M3: Hallenzeiten werden gerecht verteilt.\tSportamt\tjährlich\tkeine\n\n### Empfehlung 2");
        manager(town, () -> importPlanOf(town, next));
        assertThat(manager(town, () -> measures.detail(town, "1.1-M3")).orElseThrow().text())
                .isEqualTo("Hallenzeiten werden gerecht verteilt.");
        var moved = manager(town, () -> adoptions.find(town, id)).orElseThrow();
        assertThat(moved.measurePath()).isEqualTo("1.1-M4");
        assertThat(moved.measureGone()).isFalse();
        assertThat(manager(town, () -> measures.detail(town, "1.1-M4")).orElseThrow().text())
                .isEqualTo("Wir veranstalten ein Sportfest.");

        var stated =
                next.replace(
                        "### Empfehlung 2",
                        "M4: Wir veranstalten ein Sportfest.\tSportamt\tjährlich\tkeine\n\n### Empfehlung 2");
        manager(town, () -> importPlanOf(town, stated));
        assertThat(manager(town, () -> plans.outline(town).orElseThrow().total()).measures())
                .isEqualTo(5);
        assertThat(manager(town, () -> adoptions.ofMeasure(town, "1.1-M4"))).isPresent();

        // Now it is a measure of the document, and goes with it as all others do.
        manager(town, () -> importPlanOf(town, next));
        assertThat(manager(town, () -> adoptions.find(town, id)).orElseThrow().measureGone())
                .isTrue();
    }

    @Test
    void a_number_that_an_edition_took_from_a_measure_is_given_to_no_other() {
        var town = municipality("nummernkreis");
        manager(town, () -> importPlanOf(town, PLAN));
        var shifted =
                PLAN.replace(
                                "M1: Ein Tag der Vereine findet statt.\tSportamt\tjährlich\tkeine\n",
                                "")
                        .replace("M2: Eine Übersicht", "M1: Eine Übersicht");
        manager(town, () -> importPlanOf(town, shifted));
        assertThat(manager(town, () -> measures.detail(town, "1.1-M1")).orElseThrow().text())
                .as("the former M2")
                .isEqualTo("Eine Übersicht der Vereine erscheint.");

        var added = manager(town, () -> adding.add(town, measure("Wir verteilen Hallenzeiten.")));
        assertThat(added).isEqualTo("1.1-M3");

        var taken =
                shifted.replace(
                        "### Empfehlung 2",
                        "M3: Ein Verein wirbt um Mitglieder.\tSportamt\tjährlich\tkeine\n\n### Empfehlung 2");
        assertThat(manager(town, () -> dryRun(town, taken)).difference().kept())
                .extracting("path")
                .containsExactly("1.1-M4");
        manager(town, () -> importPlanOf(town, taken));
        assertThat(manager(town, () -> measures.detail(town, "1.1-M4")).orElseThrow().text())
                .isEqualTo("Wir verteilen Hallenzeiten.");
        manager(town, () -> importPlanOf(town, PLAN));
        assertThat(manager(town, () -> adding.add(town, measure("Noch eine."))))
                .as("M3 went with the edition, M4 was added here")
                .isEqualTo("1.1-M5");
    }

    private static NewMeasure measure(String text) {
        return new NewMeasure("1.1", text, List.of(), "", "", null);
    }

    @Test
    void a_measure_that_an_edition_has_dropped_can_be_ended_and_begun_anew() {
        var town = municipality("endekreis");
        manager(town, () -> importPlanOf(town, PLAN));
        var id =
                manager(
                        town,
                        () -> adopting.adopt(town, story, DraftMeasure.at("1.2", "Ein Fest.")));
        manager(town, () -> adopting.takeIntoPlan(town, id, 0));
        violates(
                "adoption.rule.in-the-plan-already",
                () -> lets(town, () -> adopting.giveUp(town, id)));
        var without = PLAN.substring(0, PLAN.indexOf("### Empfehlung 2"));
        manager(town, () -> importPlanOf(town, without));

        var gone = manager(town, () -> adoptions.find(town, id)).orElseThrow();
        assertThat(gone.isDraft()).isFalse();
        assertThat(gone.isInPlan()).isFalse();
        violates(
                "adoption.rule.taken-up-already",
                () ->
                        manager(
                                town,
                                () -> adopting.adopt(town, story, DraftMeasure.at("1.1", "Neu."))));

        lets(town, () -> adopting.giveUp(town, id));
        assertThat(manager(town, () -> adoptions.ofStory(town, story))).isEmpty();
        assertThat(read().count()).isZero();
        manager(town, () -> adopting.adopt(town, story, DraftMeasure.at("1.1", "Neu.")));
        assertThat(read().count()).isEqualTo(1);
    }

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
    void a_number_is_not_given_twice_to_two_who_take_in_at_once() throws Exception {
        var town = municipality("gleichzeitkreis");
        manager(town, () -> importPlanOf(town, PLAN));
        var added = new ArrayList<Thread>();
        for (var text : List.of("Erstes", "Zweites", "Drittes", "Viertes")) {
            added.add(
                    Thread.startVirtualThread(
                            () ->
                                    manager(
                                            town,
                                            () ->
                                                    adding.add(
                                                            town,
                                                            new NewMeasure(
                                                                    "1.1", text, List.of(), "", "",
                                                                    null)))));
        }
        for (var thread : added) {
            thread.join();
        }
        assertThat(
                        manager(town, () -> plans.outline(town).orElseThrow())
                                .fields()
                                .getFirst()
                                .children()
                                .getFirst()
                                .measures())
                .extracting("path")
                .containsExactly("1.1-M1", "1.1-M2", "1.1-M3", "1.1-M4", "1.1-M5", "1.1-M6");
    }

    @Test
    void whoever_gives_its_draft_up_is_counted_no_longer_and_may_begin_again() {
        var id = adopt(adopter, "Wir veranstalten ein Sportfest.");
        adopt(other, "Auch wir veranstalten eines.");
        assertThat(read().count()).isEqualTo(2);
        violates(
                "adoption.rule.taken-up-already", () -> adopt(adopter, "Noch einmal das Gleiche."));

        lets(adopter, () -> adopting.giveUp(adopter, id));

        assertThat(read().adopters())
                .extracting(StoryUptake.Adopter::municipality)
                .containsExactly(other);
        assertThat(manager(adopter, () -> adoptions.ofStory(adopter, story))).isEmpty();
        adopt(adopter, "Nun doch.");
        assertThat(read().count()).isEqualTo(2);
    }

    @Test
    void nobody_takes_up_its_own_story_or_one_that_is_not_published_or_at_no_place() {
        violates(
                "adoption.rule.own-story",
                () ->
                        manager(
                                teller,
                                () ->
                                        adopting.adopt(
                                                teller, story, DraftMeasure.at("1.1", "Eins"))));
        violates(
                "adoption.rule.story-not-there",
                () ->
                        manager(
                                adopter,
                                () ->
                                        adopting.adopt(
                                                adopter,
                                                new StoryId(teller, "gibt-es-nicht"),
                                                DraftMeasure.at("1.1", "Eins"))));
        violates(
                "plan.rule.place-not-found",
                () ->
                        manager(
                                adopter,
                                () ->
                                        adopting.adopt(
                                                adopter, story, DraftMeasure.at("1", "Eins"))));
        violates("adoption.rule.place-missing", () -> DraftMeasure.at(" ", "Eins"));
        violates("measure.rule.text-missing", () -> DraftMeasure.at("1.1", " "));
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
        assertThat(rowsSeenAs("wm_erzaehlkreis", "select outcome from platform.story_adoptions"))
                .contains("null")
                .doesNotContain("WORKED_AFTER_CHANGES");

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
        assertThat(rowsSeenAs("wm_drittkreis", "select text from platform.story_questions"))
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
    void nobody_is_told_of_an_answer_or_an_outcome_that_says_nothing_new() {
        var asked =
                manager(
                        adopter,
                        () -> questions.ask(adopter, story, new NewQuestion("Amt", "Wie?", true)));
        answer(teller, asked, 0, new NewAnswer("Amt", "So.", false));
        var id = adopt(adopter, "Wir veranstalten ein Sportfest.");
        manager(adopter, () -> adopting.takeIntoPlan(adopter, id, 0));
        say(id, AdoptionOutcome.WORKED, "Alle kamen.", true);
        var answered = question(asked).answeredAt();
        var said = found(id).outcome();
        manager(adopter, () -> news.deliver(adopter));
        manager(teller, () -> news.deliver(teller));

        answer(teller, asked, 1, new NewAnswer("Amt", "So.", true));
        say(id, AdoptionOutcome.WORKED, "Alle kamen.", true);

        assertThat(question(asked).published()).isTrue();
        assertThat(question(asked).answeredAt()).isEqualTo(answered);
        assertThat(found(id).outcome()).isEqualTo(said);
        assertThat(manager(adopter, () -> news.deliver(adopter))).isZero();
        assertThat(manager(teller, () -> news.deliver(teller))).isZero();
    }

    @Test
    void a_suspended_municipality_is_asked_nothing_while_its_stories_stay_readable() {
        var silent = municipality("schweigekreis");
        database()
                .superuser()
                .sql("update platform.stories set tenant_key = ? where id = ?")
                .params(silent.value(), storyId)
                .update();
        var theirs = new StoryId(silent, story.key());
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

    /** Past the services: with the rights that the database gives each municipality. */
    @Test
    void no_municipality_writes_for_another_or_changes_what_was_asked() throws Exception {
        var adoption = adopt(adopter, "Wir veranstalten ein Sportfest.");
        var question =
                manager(
                        adopter,
                        () -> questions.ask(adopter, story, new NewQuestion("Amt", "Wie?", true)));

        assertThat(
                        changedAs(
                                "wm_drittkreis",
                                "update platform.story_adoptions set outcome = 'WORKED',"
                                        + " outcome_text = 'x', outcome_at = now()"))
                .isZero();
        assertThat(changedAs("wm_drittkreis", "delete from platform.story_adoptions")).isZero();
        assertThat(
                        changedAs(
                                "wm_erzaehlkreis",
                                "delete from platform.story_adoptions where id = '%s'"
                                        .formatted(adoption)))
                .isZero();
        assertThat(
                        changedAs(
                                "wm_nachnutzkreis",
                                "update platform.story_questions set answer = 'x', answered_at = now(),"
                                        + " answered_office = 'x' where id = '%s'"
                                                .formatted(question)))
                .isZero();
        assertThatThrownBy(
                        () ->
                                changedAs(
                                        "wm_erzaehlkreis",
                                        "update platform.story_questions set text = 'Anders gefragt'"))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("permission denied");
        assertThatThrownBy(
                        () ->
                                changedAs(
                                        "wm_drittkreis",
                                        "insert into platform.story_adoptions (id, story, tenant_key, at)"
                                                + " values (gen_random_uuid(), '%s', 'nachnutzkreis', now())"
                                                        .formatted(storyId)))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("row-level security");
        assertThatThrownBy(
                        () ->
                                changedAs(
                                        "wm_drittkreis",
                                        "insert into platform.story_questions (id, story, tenant_key,"
                                                + " asked_office, text, may_publish, asked_at) values"
                                                + " (gen_random_uuid(), '%s', 'nachnutzkreis', 'a', 'b', true, now())"
                                                        .formatted(storyId)))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("row-level security");
        assertThatThrownBy(() -> changedAs("wm_erzaehlkreis", takenUpBy("erzaehlkreis")))
                .as("its own story")
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("row-level security");
        assertThatThrownBy(
                        () ->
                                changedAs(
                                        "wm_nachnutzkreis",
                                        "update platform.story_adoptions set story = story"))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("permission denied");
        assertThat(rowsSeenAs("wm_drittkreis", "select story from platform.story_adoptions"))
                .doesNotContain(storyId.toString());
        assertThat(rowsSeenAs("wm_erzaehlkreis", "select story from platform.story_adoptions"))
                .contains(storyId.toString());
        withdraw();
        assertThatThrownBy(() -> changedAs("wm_drittkreis", takenUpBy("drittkreis")))
                .as("a story that was taken back")
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("row-level security");
    }

    private String takenUpBy(String municipality) {
        return "insert into platform.story_adoptions (id, story, tenant_key, at)"
                + " values (gen_random_uuid(), '%s', '%s', now())".formatted(storyId, municipality);
    }

    @Test
    void whoever_does_not_speak_for_its_municipality_neither_takes_up_nor_asks_nor_answers() {
        for (var role : List.of(Role.READER, Role.REPORTER)) {
            refused(
                    () ->
                            as(
                                    adopter,
                                    role,
                                    () ->
                                            adopting.adopt(
                                                    adopter,
                                                    story,
                                                    DraftMeasure.at("1.1", "Eins"))));
            refused(
                    () ->
                            as(
                                    adopter,
                                    role,
                                    () ->
                                            questions.ask(
                                                    adopter,
                                                    story,
                                                    new NewQuestion("Amt", "Wie?", true))));
            refused(() -> as(teller, role, () -> questions.received(teller)));
            assertThat(as(teller, role, () -> uptake.of(story)).count()).isZero();
        }
        refused(() -> manager(teller, () -> adoptions.drafts(adopter)));
    }

    @Test
    void news_of_one_story_become_one_mail_that_says_each() {
        adopt(adopter, "Wir veranstalten ein Sportfest.");
        var asked =
                manager(
                        adopter,
                        () ->
                                questions.ask(
                                        adopter,
                                        story,
                                        new NewQuestion(
                                                "Sozialamt",
                                                "Wer hat die Vereine gewonnen?",
                                                true)));

        assertThat(manager(teller, () -> news.deliver(teller))).isEqualTo(1);
        assertThat(manager(teller, () -> news.deliver(teller))).isZero();

        var mail = newest(teller);
        assertThat(mail.to())
                .extracting(MailAddress::value)
                .containsExactly("integration@stadt.example");
        assertThat(mail.subject())
                .isEqualTo("2 Neuigkeiten zur Geschichte „Ein Sportfest für alle“");
        assertThat(mail.text())
                .startsWith("Guten Tag,")
                .contains("nachnutzkreis (Sozialamt) fragt")
                .contains("„Wer hat die Vereine gewonnen?“")
                .containsPattern("als\\s+Entwurf\\s+neben\\s+dem\\s+eigenen\\s+Plan")
                .contains("/erzaehlkreis/fragen")
                .doesNotContain("Leitung");

        answer(teller, asked, 0, new NewAnswer("Sportamt", "Der Kreissportbund.", false));
        // What has been answered since is not asked again.
        assertThat(newest(teller).text()).doesNotContain("gewonnen");

        manager(adopter, () -> news.deliver(adopter));
        assertThat(newest(adopter))
                .satisfies(
                        answered -> {
                            assertThat(answered.subject())
                                    .isEqualTo(
                                            "Antwort auf Ihre Frage zu „Ein Sportfest für alle“:"
                                                    + " erzaehlkreis");
                            assertThat(answered.text())
                                    .contains("Ihre Frage:\n„Wer hat die Vereine gewonnen?“")
                                    .contains("Die Antwort:\n„Der Kreissportbund.“")
                                    .contains("/nachnutzkreis/fragen");
                        });
    }

    @Test
    void proposals_are_told_together_and_only_while_they_wait() {
        manager(teller, () -> news.deliver(teller));
        database()
                .superuser()
                .sql(
                        """
                        insert into platform.curated_stories (id, version, tenant_key, key, state, revision, title,
                                                              content, public_page, released_at, released_by,
                                                              state_since)
                        values (?, 1, ?, ?, 'WITH_INSTITUTE', 1, 'Ein Sportfest für alle', '{}', false, now(), 'L',
                                now())
                        """)
                .params(storyId, teller.value(), story.key())
                .update();
        for (var part : List.of("AIM", "EFFECT")) {
            database()
                    .superuser()
                    .sql(
                            """
                            with made as (
                                insert into platform.story_proposals (id, story, part, before, after, state, revision,
                                                                      at, actor_id, actor_name)
                                values (gen_random_uuid(), ?, ?, 'a', 'b', 'OPEN', 1, now(), gen_random_uuid(), 'I')
                                returning story)
                            insert into platform.story_notices (id, tenant_key, kind, story, at)
                            select gen_random_uuid(), ?, 'PROPOSED', story, now() from made
                            """)
                    .params(storyId, part, teller.value())
                    .update();
        }

        assertThat(manager(teller, () -> news.deliver(teller))).isEqualTo(1);

        var mail = newest(teller);
        assertThat(mail.subject())
                .isEqualTo("Vorschlag zu Ihrer Geschichte „Ein Sportfest für alle“");
        assertThat(mail.text())
                .containsPattern("2\\s+Vorschläge")
                .containsOnlyOnce("Begleitinstitut")
                .contains("/erzaehlkreis/eigene-geschichten/" + story.key());

        database()
                .superuser()
                .sql("update platform.story_proposals set state = 'ACCEPTED' where story = ?")
                .param(storyId)
                .update();
        assertThat(newestIfAny(teller)).isEmpty();
    }

    @Test
    void news_wait_in_the_letter_box_until_there_is_an_address() {
        var town = municipality("postkreis");
        database()
                .superuser()
                .sql("update platform.stories set tenant_key = ? where id = ?")
                .params(town.value(), storyId)
                .update();
        var theirs = new StoryId(town, story.key());
        manager(
                adopter,
                () -> adopting.adopt(adopter, theirs, DraftMeasure.at("1.1", "Ein Fest.")));

        assertThat(manager(town, () -> news.reachesSomebody(town))).isFalse();
        assertThat(manager(town, () -> news.deliver(town))).isZero();
        lets(town, () -> reach(town));
        assertThat(manager(town, () -> news.reachesSomebody(town))).isTrue();
        assertThat(manager(town, () -> news.deliver(town))).isEqualTo(1);
    }

    @Test
    void a_mail_says_what_became_of_a_story_and_nothing_that_is_no_longer_so() {
        var id = adopt(adopter, "Wir veranstalten ein Sportfest.");
        manager(adopter, () -> adopting.takeIntoPlan(adopter, id, 0));
        say(id, AdoptionOutcome.WORKED_AFTER_CHANGES, "Erst am Sonntag kamen viele.", true);
        drop(StoryNotice.PUBLISHED, teller);
        manager(teller, () -> news.deliver(teller));

        assertThat(newest(teller).subject()).startsWith("3 Neuigkeiten");
        assertThat(newest(teller).text())
                .contains("nachnutzkreis hat Ihre Geschichte", "„Erst am Sonntag kamen viele.“")
                .containsPattern("ist\\s+jetzt\\s+veröffentlicht")
                .containsPattern("nach\\s+Änderungen\\s+funktioniert");

        lets(adopter, () -> outcomes.holdBack(adopter, id));
        withdraw();
        assertThat(newest(teller).text())
                .doesNotContain("Erst am Sonntag")
                .doesNotContainPattern("jetzt\\s+veröffentlicht");
    }

    @Test
    void whoever_gave_it_up_or_can_read_it_again_is_not_told_that_it_was_taken_back() {
        var id = adopt(adopter, "Wir veranstalten ein Sportfest.");
        manager(adopter, () -> news.deliver(adopter));
        withdraw();
        manager(adopter, () -> news.deliver(adopter));
        assertThat(newestIfAny(adopter)).isPresent();

        database()
                .superuser()
                .sql("update platform.stories set content = '{}', withdrawn_at = null where id = ?")
                .param(storyId)
                .update();
        assertThat(newestIfAny(adopter)).as("published again").isEmpty();
        withdraw();
        lets(adopter, () -> adopting.giveUp(adopter, id));
        assertThat(newestIfAny(adopter)).as("given up").isEmpty();
    }

    private void drop(StoryNotice notice, TenantKey to) {
        database()
                .superuser()
                .sql(
                        """
                        insert into platform.story_notices (id, tenant_key, kind, story, at)
                        values (gen_random_uuid(), ?, ?, ?, now())
                        """)
                .params(to.value(), notice.name(), storyId)
                .update();
    }

    @Test
    void those_who_took_a_story_up_learn_that_it_was_taken_back_and_keep_what_they_have() {
        var id = adopt(adopter, "Wir veranstalten ein Sportfest.");
        manager(adopter, () -> adopting.takeIntoPlan(adopter, id, 0));
        manager(adopter, () -> news.deliver(adopter));
        withdraw();

        assertThat(manager(adopter, () -> news.deliver(adopter))).isEqualTo(1);
        assertThat(newest(adopter).subject())
                .isEqualTo("Zurückgezogen: die Geschichte „Ein Sportfest für alle“");
        assertThat(found(id).withdrawnAt()).isNotNull();
        assertThat(found(id).measurePath()).isNotNull();
        assertThat(read().adopters()).isEmpty();
        violates(
                "adoption.rule.story-not-there",
                () -> adopt(other, "Zu spät für dieses Sportfest."));
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

    private void withdraw() {
        database()
                .superuser()
                .sql(
                        "update platform.stories set content = null, withdrawn_at = now() where id = ?")
                .param(storyId)
                .update();
        TenantContext.run(
                teller,
                () ->
                        new TransactionTemplate(transactions)
                                .executeWithoutResult(
                                        status ->
                                                events.publishEvent(
                                                        new StoryWithdrawn(storyId, story))));
    }

    private UUID adopt(TenantKey by, String text) {
        return manager(by, () -> adopting.adopt(by, story, DraftMeasure.at("1.1", text)));
    }

    private void say(UUID id, AdoptionOutcome outcome, String why, boolean released) {
        manager(
                adopter,
                () -> {
                    outcomes.say(
                            adopter,
                            id,
                            found(id).version(),
                            new NewOutcome(outcome, why, released));
                    return id;
                });
    }

    private void answer(TenantKey by, UUID id, int version, NewAnswer answer) {
        manager(
                by,
                () -> {
                    questions.answer(by, id, version, answer);
                    return id;
                });
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

    private AdoptionView found(UUID id) {
        return manager(adopter, () -> adoptions.find(adopter, id)).orElseThrow();
    }

    private QuestionView question(UUID id) {
        return manager(adopter, () -> questions.asked(adopter)).stream()
                .filter(question -> question.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** As somebody who only reads, in a municipality that has nothing to do with it. */
    private StoryUptake read() {
        return as(other, Role.READER, () -> uptake.of(story));
    }

    private MailText newest(TenantKey tenant) {
        return newestIfAny(tenant).orElseThrow();
    }

    private Optional<MailText> newestIfAny(TenantKey tenant) {
        var mail =
                manager(tenant, () -> mails.page(tenant, 0, 50)).mails().stream()
                        .filter(one -> one.kind() == MailKind.STORY_NEWS)
                        .findFirst()
                        .orElseThrow();
        var template =
                templates.stream()
                        .filter(one -> one.kind() == MailKind.STORY_NEWS)
                        .findFirst()
                        .orElseThrow();
        return TenantContext.call(
                tenant,
                () ->
                        requireNonNull(
                                new TransactionTemplate(transactions)
                                        .execute(
                                                status ->
                                                        template.build(
                                                                new MailSubject(
                                                                        tenant,
                                                                        MailRecipient.management(
                                                                                "Management"),
                                                                        mail.reference())))));
    }

    private Object importPlanOf(TenantKey town, String document) {
        return planImport.write(
                town, "plan.txt", document.getBytes(StandardCharsets.UTF_8), ChangeOrigin.IMPORTED);
    }

    private ImportPreview dryRun(TenantKey town, String document) {
        return planImport.dryRun(town, "plan.txt", document.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> rowsSeenAs(String role, String sql) {
        return with(
                role,
                statement -> {
                    var values = new ArrayList<String>();
                    try (var rows = statement.executeQuery(sql)) {
                        while (rows.next()) {
                            values.add(String.valueOf(rows.getString(1)));
                        }
                    }
                    return values;
                });
    }

    private static int changedAs(String role, String sql) throws SQLException {
        try (var connection = database().superuserConnections().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("set role " + role);
            return statement.executeUpdate(sql);
        }
    }

    private interface Asked<T> {
        T of(Statement statement) throws SQLException;
    }

    private static <T> T with(String role, Asked<T> asked) {
        try (var connection = database().superuserConnections().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("set role " + role);
            return asked.of(statement);
        } catch (SQLException refused) {
            throw new AssertionError(refused);
        }
    }

    private static void refused(ThrowingCallable call) {
        assertThatExceptionOfType(AccessRefused.class).isThrownBy(call);
    }

    private static void violates(String rule, ThrowingCallable call) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(call)
                .extracting(RuleViolation::messageKey)
                .isEqualTo(rule);
    }

    private <T> T manager(TenantKey of, Supplier<T> work) {
        return as(of, Role.INTEGRATION_MANAGER, work);
    }

    private void lets(TenantKey of, Runnable work) {
        as(
                of,
                Role.INTEGRATION_MANAGER,
                () -> {
                    work.run();
                    return of;
                });
    }

    private <T> T as(TenantKey of, Role role, Supplier<T> work) {
        var name = (role == Role.INTEGRATION_MANAGER ? "Leitung " : "Lesend ") + of.value();
        var membership =
                role == Role.REPORTER
                        ? Membership.reporter(of, "sportamt")
                        : Membership.of(of, role);
        var actor =
                new Actor(
                        UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)),
                        name,
                        Set.of(membership),
                        Set.of());
        return ActorContext.call(actor, work::get);
    }
}
