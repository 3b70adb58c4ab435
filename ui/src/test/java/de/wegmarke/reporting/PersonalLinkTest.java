package de.wegmarke.reporting;

import static de.wegmarke.reporting.Municipality.as;
import static de.wegmarke.reporting.Municipality.said;
import static de.wegmarke.reporting.Refusals.refused;
import static de.wegmarke.reporting.Refusals.violates;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import de.wegmarke.RunningApplication;
import de.wegmarke.access.Actor;
import de.wegmarke.access.GuestDirectory;
import de.wegmarke.access.GuestId;
import de.wegmarke.notification.MailAddress;
import de.wegmarke.notification.MailDetail;
import de.wegmarke.notification.MailReading;
import de.wegmarke.notification.MailSending;
import de.wegmarke.plan.MeasureReading;
import de.wegmarke.plan.MeasureState;
import de.wegmarke.tenancy.DatabaseProperties;
import de.wegmarke.tenancy.TenantKey;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Reporting without an account: what a personal link opens, and above all what it does not. */
@RunningApplication
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PersonalLinkTest {

    private static final String CYCLE = "2031";
    private static final String BODY = "amt-fuer-bildung";

    @Autowired ApplicationContext context;
    @Autowired ReturnLinks links;
    @Autowired LinkSignIn signIn;
    @Autowired GuestDirectory guests;
    @Autowired MeasureReading measures;
    @Autowired DatabaseProperties database;
    @Autowired ReminderSetup reminderSetup;
    @Autowired Reminders reminders;
    @Autowired MailReading outbox;
    @Autowired MailSending sending;

    private Municipality town;

    @BeforeAll
    void a_round_before_is_over_and_one_is_open() {
        town = Municipality.founded("links-kreis", context).withPlan().asked(2030);
        town.closed(2030);
        town.asked(2031);
    }

    @Test
    void a_link_opens_the_sheet_of_its_body_in_its_cycle() {
        var guest = signedIn();

        var sheet = as(guest, () -> town.reporting.sheet(town.key, CYCLE, BODY)).orElseThrow();

        assertThat(sheet.bodyName()).isEqualTo("Amt für Bildung");
        assertThat(sheet.takesReturns()).isTrue();
        assertThat(as(guest, () -> town.reporting.asked(town.key)).orElseThrow().key())
                .isEqualTo(CYCLE);
    }

    @Test
    void what_comes_in_over_a_link_says_so() {
        var guest = signedIn();
        var ref = new ReturnRef(CYCLE, "1.1-M1", BODY);

        as(
                guest,
                () ->
                        town.reporting.handIn(
                                town.key, ref, 0, said(MeasureState.DONE, "Erscheint monatlich")));

        var seen = as(town.manager, () -> town.review.one(town.key, ref)).orElseThrow();
        assertThat(seen.way()).isEqualTo(ReturnWay.LINK);
        assertThat(seen.handedInBy()).isEqualTo("Amt für Bildung");
    }

    @Test
    void it_opens_nothing_of_another_body_cycle_or_municipality_and_no_plan() {
        var guest = signedIn();
        var other = new TenantKey("erfurt");

        refused(() -> as(guest, () -> town.reporting.sheet(town.key, CYCLE, "sozialamt")));
        refused(() -> as(guest, () -> town.reporting.sheet(town.key, "2030", BODY)));
        assertThat(as(guest, () -> town.reporting.cycle(town.key, "2030"))).isEmpty();
        refused(
                () ->
                        as(
                                guest,
                                () ->
                                        town.reporting.handIn(
                                                town.key,
                                                new ReturnRef("2030", "1.1-M1", BODY),
                                                0,
                                                said(MeasureState.DONE, null))));
        refused(() -> as(guest, () -> town.reporting.nilForTheRest(town.key, "2030", BODY)));
        refused(() -> as(guest, () -> town.reading.all(town.key)));
        refused(() -> as(guest, () -> town.reports.report(town.key, "2030")));
        refused(() -> as(guest, () -> measures.detail(town.key, "1.1-M1")));
        refused(() -> as(guest, () -> links.of(town.key, CYCLE, BODY)));
        refused(() -> as(guest, () -> town.reporting.sheet(other, CYCLE, BODY)));
    }

    @Test
    void it_signs_in_once() {
        var token = issued();
        assertThat(redeem(token)).isPresent();

        assertThat(redeem(token)).isEmpty();
        assertThat(look(token)).hasValueSatisfying(seen -> isIn(seen, LinkState.USED));
    }

    @Test
    void of_several_who_use_it_at_the_same_moment_one_gets_in() throws Exception {
        var token = issued();
        var together = new CyclicBarrier(4);
        List<Optional<GuestId>> outcomes;
        try (var people = Executors.newFixedThreadPool(4)) {
            var tries =
                    IntStream.range(0, 4)
                            .mapToObj(
                                    one ->
                                            people.submit(
                                                    () -> {
                                                        together.await();
                                                        return redeem(token);
                                                    }))
                            .toList();
            outcomes = tries.stream().map(PersonalLinkTest::outcome).toList();
        }

        assertThat(outcomes.stream().filter(Optional::isPresent)).hasSize(1);
    }

    @Test
    void looking_at_it_does_not_use_it_up() {
        var token = issued();

        assertThat(look(token)).hasValueSatisfying(seen -> isIn(seen, LinkState.OPEN));
        assertThat(redeem(token)).isPresent();
    }

    @Test
    void one_that_has_expired_opens_nothing() {
        var token = issued();
        sql("update t_links_kreis.return_link set issued_at = now() - interval '15 days'");
        sql("update t_links_kreis.return_link set expires_at = now() - interval '1 second'");

        assertThat(redeem(token)).isEmpty();
        assertThat(look(token)).hasValueSatisfying(seen -> isIn(seen, LinkState.EXPIRED));
    }

    @Test
    void a_sign_in_lasts_a_working_day() {
        var guest = redeem(issued()).orElseThrow();
        assertThat(guests.actor(guest)).isPresent();

        sql("update t_links_kreis.return_link set used_at = now() - interval '10 hours'");
        guests.forget(guest);

        assertThat(guests.actor(guest)).isEmpty();
        assertThat(LinkSignIn.SIGNED_IN).isEqualTo(Duration.ofHours(10));
    }

    @Test
    void one_that_was_taken_back_opens_nothing_and_ends_what_began_with_it() {
        var unused = issued();
        var used = issued();
        var guest = redeem(used).orElseThrow();
        assertThat(guests.actor(guest)).isPresent();

        as(
                town.manager,
                () ->
                        links.of(town.key, CYCLE, BODY)
                                .forEach(link -> links.revoke(town.key, CYCLE, link.id())));

        assertThat(guests.actor(guest)).isEmpty();
        assertThat(redeem(unused)).isEmpty();
        assertThat(look(unused)).hasValueSatisfying(seen -> isIn(seen, LinkState.REVOKED));
        assertThat(as(town.manager, () -> town.reading.log(town.key, CYCLE)))
                .extracting(CycleLogEntry::step)
                .contains(CycleStep.LINK_ISSUED, CycleStep.LINK_REVOKED);
    }

    @Test
    void it_is_looked_for_in_its_own_municipality_only() {
        var token = issued();
        var elsewhere = new TenantKey("hildburghausen");

        var found =
                as(
                        Actor.system("Persönlicher Link", elsewhere),
                        () -> signIn.redeem(elsewhere, token));

        assertThat(found).isEmpty();
        assertThat(redeem(token)).isPresent();
    }

    @Test
    void its_secret_is_kept_nowhere() {
        var token = issued();

        var kept =
                client().sql("select return_link::text from t_links_kreis.return_link")
                        .query(String.class)
                        .list();

        assertThat(kept).isNotEmpty().noneMatch(row -> row.contains(token.value()));
        assertThat(token.toString()).doesNotContain(token.value());
    }

    @Test
    void there_is_none_for_whom_nothing_is_asked_and_none_for_a_closed_cycle() {
        violates(
                "return.rule.not-expected",
                () -> as(town.manager, () -> links.issue(town.key, CYCLE, "feuerwehr")));
        violates(
                "cycle.rule.closed",
                () -> as(town.manager, () -> links.issue(town.key, "2030", BODY)));
        refused(() -> as(town.education, () -> links.issue(town.key, CYCLE, BODY)));
    }

    @Test
    void what_is_no_token_is_not_even_looked_for() {
        assertThat(LinkToken.parse("")).isEmpty();
        assertThat(LinkToken.parse("x".repeat(42))).isEmpty();
        assertThat(LinkToken.parse("x".repeat(44))).isEmpty();
        assertThat(LinkToken.parse("' or 1=1 --".repeat(4).substring(0, 43))).isEmpty();
        assertThat(Set.of(LinkToken.random().value(), LinkToken.random().value())).hasSize(2);
    }

    @Test
    void a_mail_brings_a_link_that_signs_in() {
        setup(new MailAddress("jugendamt@beispiel.example"));
        as(town.manager, () -> links.send(town.key, CYCLE, "jugendamt"));

        var mail = newestMail();

        assertThat(mail.mail().addresses()).contains("jugendamt@beispiel.example");
        assertThat(redeem(tokenIn(mail.text()))).isPresent();
    }

    @Test
    void a_reminder_brings_one_too() {
        setup(new MailAddress("jugendamt@beispiel.example"));
        as(town.manager, () -> reminders.remind(town.key, CYCLE, Set.of("jugendamt")));

        var guest = redeem(tokenIn(newestMail().text())).orElseThrow();

        var sheet =
                as(
                        guests.actor(guest).orElseThrow(),
                        () -> town.reporting.sheet(town.key, CYCLE, "jugendamt"));
        assertThat(sheet).isPresent();
    }

    @Test
    void a_link_that_was_used_gets_its_body_another_one_by_mail_once_in_a_quarter_of_an_hour() {
        setup(new MailAddress("jugendamt@beispiel.example"));
        var token = issued("jugendamt");
        redeem(token);
        var before = mails();

        another(token);
        assertThat(mails()).as("it has just got one").isEqualTo(before);

        sql("update t_links_kreis.return_link set issued_at = issued_at - interval '1 hour'");
        another(token);
        another(token);
        assertThat(mails()).isEqualTo(before + 1);
        assertThat(redeem(tokenIn(newestMail().text()))).isPresent();
    }

    @Test
    void one_that_is_unused_or_was_taken_back_gets_no_other() {
        setup(new MailAddress("jugendamt@beispiel.example"));
        var unused = issued("jugendamt");
        var revoked = issued("jugendamt");
        as(
                town.manager,
                () ->
                        links.revoke(
                                town.key,
                                CYCLE,
                                links.of(town.key, CYCLE, "jugendamt").getFirst().id()));
        sql("update t_links_kreis.return_link set issued_at = issued_at - interval '1 hour'");
        var before = mails();

        another(unused);
        another(revoked);

        assertThat(mails()).isEqualTo(before);
    }

    @Test
    void without_any_address_the_manager_is_told_at_once() {
        violates(
                "link.rule.no-address",
                () -> as(town.manager, () -> links.send(town.key, CYCLE, "sozialamt")));
    }

    private void setup(MailAddress address) {
        as(
                town.manager,
                () -> {
                    var known =
                            reminderSetup.contacts(town.key).stream()
                                    .filter(body -> body.code().equals("jugendamt"))
                                    .findFirst()
                                    .orElseThrow();
                    reminderSetup.reach(
                            town.key, known.code(), known.version(), List.of(address), true);
                });
    }

    private MailDetail newestMail() {
        as(town.manager, () -> sending.sendDue(town.key));
        return as(
                town.manager,
                () -> {
                    var newest = outbox.page(town.key, 0, 1).mails().getFirst();
                    return outbox.find(town.key, newest.id()).orElseThrow();
                });
    }

    private long mails() {
        return as(town.manager, () -> outbox.page(town.key, 0, 1).total());
    }

    private void another(LinkToken token) {
        as(platform(), () -> signIn.sendAnother(town.key, token));
    }

    private static LinkToken tokenIn(@Nullable String text) {
        var found = Pattern.compile("/links-kreis/link/(\\S{43})").matcher(requireNonNull(text));
        assertThat(found.find()).isTrue();
        return LinkToken.parse(found.group(1)).orElseThrow();
    }

    private Actor signedIn() {
        return guests.actor(redeem(issued()).orElseThrow()).orElseThrow();
    }

    private LinkToken issued() {
        return issued(BODY);
    }

    private LinkToken issued(String body) {
        var path = as(town.manager, () -> links.issue(town.key, CYCLE, body)).path();
        assertThat(path).startsWith("/links-kreis/link/");
        return LinkToken.parse(path.substring(path.lastIndexOf('/') + 1)).orElseThrow();
    }

    private Optional<GuestId> redeem(LinkToken token) {
        return as(platform(), () -> signIn.redeem(town.key, token));
    }

    private Optional<LinkSignIn.Seen> look(LinkToken token) {
        return as(platform(), () -> signIn.look(town.key, token));
    }

    private Actor platform() {
        return Actor.system("Persönlicher Link", town.key);
    }

    private static void isIn(LinkSignIn.Seen seen, LinkState state) {
        assertThat(seen.state()).isEqualTo(state);
        assertThat(seen.cycleName()).isEqualTo(CYCLE);
    }

    private static <T> T outcome(Future<T> running) {
        try {
            return running.get();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private void sql(String statement) {
        assertThat(client().sql(statement).update()).isPositive();
    }

    private JdbcClient client() {
        return JdbcClient.create(
                new DriverManagerDataSource(
                        database.url(),
                        requireNonNull(database.adminUser()),
                        requireNonNull(database.adminPassword())));
    }
}
