package de.wegmarke.storage;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import de.wegmarke.access.AccessRefused;
import de.wegmarke.access.Actor;
import de.wegmarke.access.ActorContext;
import de.wegmarke.access.Membership;
import de.wegmarke.access.Role;
import de.wegmarke.exchange.PlanImport;
import de.wegmarke.notification.MailAddress;
import de.wegmarke.notification.MailReading;
import de.wegmarke.plan.ChangeOrigin;
import de.wegmarke.plan.RuleViolation;
import de.wegmarke.reporting.ReminderPlan;
import de.wegmarke.reporting.ReminderSetup;
import de.wegmarke.story.StoryId;
import de.wegmarke.story.StoryWithdrawn;
import de.wegmarke.story.adoption.Adopting;
import de.wegmarke.story.adoption.AdoptionOutcome;
import de.wegmarke.story.adoption.AdoptionReading;
import de.wegmarke.story.adoption.AdoptionView;
import de.wegmarke.story.adoption.DraftMeasure;
import de.wegmarke.story.adoption.NewAnswer;
import de.wegmarke.story.adoption.NewOutcome;
import de.wegmarke.story.adoption.Outcomes;
import de.wegmarke.story.adoption.QuestionView;
import de.wegmarke.story.adoption.StoryNews;
import de.wegmarke.story.adoption.StoryQuestions;
import de.wegmarke.story.adoption.StoryUptake;
import de.wegmarke.story.adoption.UptakeReading;
import de.wegmarke.tenancy.TenantContext;
import de.wegmarke.tenancy.TenantDirectory;
import de.wegmarke.tenancy.TenantKey;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Stories of one municipality that others take up, ask about and follow, on one database. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class AdoptionTest extends StorageTest {

    static final String PLAN =
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

    private static final AtomicInteger STORIES = new AtomicInteger();

    @Autowired private TenantDirectory tenants;
    @Autowired PlanImport planImport;
    @Autowired Adopting adopting;
    @Autowired AdoptionReading adoptions;
    @Autowired StoryQuestions questions;
    @Autowired Outcomes outcomes;
    @Autowired UptakeReading uptake;
    @Autowired StoryNews news;
    @Autowired ReminderSetup reminders;
    @Autowired MailReading mails;
    @Autowired ApplicationEventPublisher events;
    @Autowired PlatformTransactionManager transactions;

    TenantKey teller;
    TenantKey adopter;
    TenantKey other;
    StoryId story;
    UUID storyId;

    /** The same three for every class, as they share their database. */
    @BeforeAll
    void three_municipalities_of_which_two_have_a_plan() {
        teller = new TenantKey("erzaehlkreis");
        adopter = new TenantKey("nachnutzkreis");
        other = new TenantKey("drittkreis");
        if (tenants.find(teller).isPresent()) {
            return;
        }
        for (var town : List.of(teller, adopter, other)) {
            municipality(town.value());
        }
        manager(adopter, () -> importPlanOf(adopter, PLAN));
        manager(other, () -> importPlanOf(other, PLAN));
        for (var town : List.of(teller, adopter)) {
            lets(town, () -> reach(town));
        }
    }

    /** Enters where its integration management gets mails. */
    void reach(TenantKey town) {
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
        var key = "sportfest-" + STORIES.getAndIncrement();
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

    /** The story is this municipality's from now on. */
    StoryId toldBy(TenantKey town) {
        database()
                .superuser()
                .sql("update platform.stories set tenant_key = ? where id = ?")
                .params(town.value(), storyId)
                .update();
        return new StoryId(town, story.key());
    }

    void withdraw() {
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

    UUID adopt(TenantKey by, String text) {
        return manager(by, () -> adopting.adopt(by, story, DraftMeasure.at("1.1", text)));
    }

    void say(UUID id, AdoptionOutcome outcome, String why, boolean released) {
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

    void answer(TenantKey by, UUID id, int version, NewAnswer answer) {
        manager(
                by,
                () -> {
                    questions.answer(by, id, version, answer);
                    return id;
                });
    }

    AdoptionView found(UUID id) {
        return manager(adopter, () -> adoptions.find(adopter, id)).orElseThrow();
    }

    QuestionView question(UUID id) {
        return manager(adopter, () -> questions.asked(adopter)).stream()
                .filter(question -> question.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** As somebody who only reads, in a municipality that has nothing to do with it. */
    StoryUptake read() {
        return as(other, Role.READER, () -> uptake.of(story));
    }

    Object importPlanOf(TenantKey town, String document) {
        return planImport.write(
                town, "plan.txt", document.getBytes(StandardCharsets.UTF_8), ChangeOrigin.IMPORTED);
    }

    static List<String> rowsSeenAs(String role, String sql) {
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

    static void refused(ThrowingCallable call) {
        assertThatExceptionOfType(AccessRefused.class).isThrownBy(call);
    }

    static void violates(String rule, ThrowingCallable call) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(call)
                .extracting(RuleViolation::messageKey)
                .isEqualTo(rule);
    }

    <T> T manager(TenantKey of, Supplier<T> work) {
        return as(of, Role.INTEGRATION_MANAGER, work);
    }

    void lets(TenantKey of, Runnable work) {
        as(
                of,
                Role.INTEGRATION_MANAGER,
                () -> {
                    work.run();
                    return of;
                });
    }

    <T> T as(TenantKey of, Role role, Supplier<T> work) {
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
