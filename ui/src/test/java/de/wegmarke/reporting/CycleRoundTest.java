package de.wegmarke.reporting;

import static de.wegmarke.reporting.Municipality.as;
import static de.wegmarke.reporting.Municipality.said;
import static de.wegmarke.reporting.Refusals.refused;
import static de.wegmarke.reporting.Refusals.violates;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import de.wegmarke.RunningApplication;
import de.wegmarke.access.Actor;
import de.wegmarke.access.PlatformGrant;
import de.wegmarke.access.PlatformRole;
import de.wegmarke.comparison.ReleasedReport;
import de.wegmarke.comparison.ReleasedReports;
import de.wegmarke.plan.MeasureReading;
import de.wegmarke.plan.MeasureState;
import de.wegmarke.tenantadmin.TenantAdministration;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** One round after the other, in the order in which it happens. */
@RunningApplication
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class CycleRoundTest {

    private static final CyclePlan FIRST =
            new CyclePlan(
                    "2025",
                    1,
                    new CycleDates(
                            LocalDate.of(2025, 12, 31),
                            LocalDate.of(2099, 1, 31),
                            LocalDate.of(2099, 3, 31),
                            null));

    @Autowired ApplicationContext context;
    @Autowired MeasureReading measures;

    private Municipality town;

    @BeforeAll
    void the_municipality_has_a_plan() {
        town = new Municipality("hildburghausen", context).withPlan();
    }

    @Test
    @Order(1)
    void opening_asks_each_body_once_for_each_open_measure_and_spreads_out_collectives() {
        as(town.manager, () -> town.opening.plan(town.key, FIRST, false));
        var asked = as(town.manager, () -> town.opening.preview(town.key));
        assertThat(asked)
                .extracting(
                        ExpectedBody::name,
                        ExpectedBody::measures,
                        body -> body.throughCollective())
                .containsExactlyInAnyOrder(
                        tuple("Amt für Bildung", 3, 1),
                        tuple("Jugendamt", 2, 1),
                        tuple("Sozialamt", 1, 0));

        var open = as(town.manager, () -> town.opening.open(town.key, "2025", Set.of("jugendamt")));

        assertThat(open.state()).isEqualTo(CycleState.OPEN);
        assertThat(open.completeness().expected()).isEqualTo(5);
        assertThat(sheet(town.youth, "jugendamt").returns())
                .extracting(ReturnView::label)
                .containsExactly("1.1 M3");
    }

    @Test
    @Order(2)
    void nobody_reports_for_another_body_or_sees_what_it_has_begun() {
        var mine = ref("1.1-M2", "sozialamt");
        as(
                town.welfare,
                () -> town.reporting.keep(town.key, mine, 0, said(null, "Angebot eingeholt")));

        assertThat(sheet(town.welfare, "sozialamt").returns().getFirst().content().achieved())
                .isEqualTo("Angebot eingeholt");
        refused(() -> sheet(town.education, "sozialamt"));
        refused(
                () ->
                        as(
                                town.education,
                                () -> town.reporting.handIn(town.key, mine, 1, done("Fertig"))));
        refused(() -> sheet(town.reader, "sozialamt"));
        var seen = as(town.manager, () -> town.review.one(town.key, mine)).orElseThrow();
        assertThat(seen.state()).isEqualTo(ReturnState.DRAFT);
        assertThat(seen.contentHidden()).isTrue();
        assertThat(seen.content().isEmpty()).isTrue();
        violates(
                "return.rule.draft-of-the-body",
                () ->
                        as(
                                town.manager,
                                () -> town.reporting.handIn(town.key, mine, 1, done("Fertig"))));
    }

    @Test
    @Order(3)
    void a_return_is_handed_in_when_it_says_what_a_council_would_ask() {
        var postponed = ref("1.1-M3", "jugendamt");
        violates(
                "return.rule.state-missing",
                () ->
                        as(
                                town.youth,
                                () ->
                                        town.reporting.handIn(
                                                town.key, postponed, 0, said(null, "Einiges"))));
        violates(
                "return.rule.reason-missing",
                () ->
                        as(
                                town.youth,
                                () ->
                                        town.reporting.handIn(
                                                town.key,
                                                postponed,
                                                0,
                                                said(MeasureState.POSTPONED, null))));
        var content =
                new ReturnContent(
                        MeasureState.POSTPONED,
                        "Stelle unbesetzt",
                        null,
                        ObstacleReason.STAFF,
                        "Ausschreibung läuft",
                        "Neu ausschreiben",
                        new BigDecimal("120.5"),
                        "4. Quartal 2027",
                        "Stelle kommt 2027",
                        "Vermerk",
                        "https://beispiel.example/vermerk");
        var saved = as(town.youth, () -> town.reporting.handIn(town.key, postponed, 0, content));
        assertThat(saved)
                .isInstanceOfSatisfying(
                        ReturnResult.Saved.class,
                        in -> {
                            assertThat(in.view().state()).isEqualTo(ReturnState.SUBMITTED);
                            assertThat(in.view().late()).isFalse();
                            assertThat(in.view().handedInBy()).isEqualTo("Jonas Jugend");
                            assertThat(in.view().way()).isEqualTo(ReturnWay.ACCOUNT);
                            assertThat(in.view().content().actualCost())
                                    .isEqualTo(new BigDecimal("120.50"));
                        });
        violates(
                "return.rule.handed-in",
                () ->
                        as(
                                town.youth,
                                () ->
                                        town.reporting.keep(
                                                town.key, postponed, version(postponed), content)));
    }

    @Test
    @Order(4)
    void all_that_is_complete_is_handed_in_at_once_and_the_rest_says_what_is_missing() {
        as(
                town.education,
                () -> {
                    town.reporting.keep(
                            town.key,
                            ref("1.1-M1", "amt-fuer-bildung"),
                            0,
                            said(MeasureState.ONGOING_RUNNING, "Zwölf Ausgaben"));
                    town.reporting.keep(
                            town.key,
                            ref("1.1-M2", "amt-fuer-bildung"),
                            0,
                            said(null, "Noch offen"));
                });
        var result =
                as(
                        town.education,
                        () -> town.reporting.handInAll(town.key, "2025", "amt-fuer-bildung"));
        assertThat(result.handedIn()).isEqualTo(1);
        assertThat(result.incomplete())
                .singleElement()
                .satisfies(
                        one -> {
                            assertThat(one.label()).isEqualTo("1.1 M2");
                            assertThat(one.missing().messageKey())
                                    .isEqualTo("return.rule.state-missing");
                        });
        assertThat(
                        as(
                                town.education,
                                () ->
                                        town.reporting.nilForTheRest(
                                                town.key, "2025", "amt-fuer-bildung")))
                .isEqualTo(1);
    }

    @Test
    @Order(5)
    void the_management_accepts_sends_back_and_takes_back() {
        var ref = ref("1.1-M1", "amt-fuer-bildung");
        violates(
                "return.rule.comment-missing",
                () ->
                        as(
                                town.manager,
                                () -> town.review.sendBack(town.key, ref, version(ref), " ")));
        as(
                town.manager,
                () -> town.review.sendBack(town.key, ref, version(ref), "Wie viele Leser?"));
        var back = sheet(town.education, "amt-fuer-bildung").returns().getFirst();
        assertThat(back.reviewComment()).isEqualTo("Wie viele Leser?");
        as(
                town.education,
                () ->
                        town.reporting.handIn(
                                town.key,
                                ref,
                                back.version(),
                                said(MeasureState.ONGOING_RUNNING, "Zwölf Ausgaben, 300 Leser")));
        as(town.manager, () -> town.review.accept(town.key, ref, version(ref)));
        violates(
                "return.rule.step",
                () ->
                        as(
                                town.education,
                                () -> town.reporting.takeBack(town.key, ref, version(ref))));
        as(
                town.manager,
                () ->
                        town.review.correct(
                                town.key,
                                ref,
                                version(ref),
                                said(MeasureState.ONGOING_RUNNING, "Zwölf Ausgaben, 312 Leser"),
                                "Zahl berichtigt"));
        assertThat(as(town.manager, () -> town.review.one(town.key, ref)).orElseThrow())
                .satisfies(
                        one -> {
                            assertThat(one.state()).isEqualTo(ReturnState.ACCEPTED);
                            assertThat(one.laterChanges()).isEqualTo(1);
                        });
        assertThat(as(town.manager, () -> town.review.log(town.key, ref)))
                .extracting(ReturnLogEntry::step)
                .containsExactly(
                        ReturnStep.CHANGED_AFTER_ACCEPTANCE,
                        ReturnStep.ACCEPTED,
                        ReturnStep.HANDED_IN,
                        ReturnStep.SENT_BACK,
                        ReturnStep.HANDED_IN);
    }

    @Test
    @Order(6)
    void who_comes_second_sees_what_the_first_one_wrote() {
        var ref = ref("1.1-M3", "jugendamt");
        var seen = version(ref);
        as(town.manager, () -> town.review.accept(town.key, ref, seen));
        var second =
                as(town.manager, () -> town.review.sendBack(town.key, ref, seen, "Bitte Kosten"));
        assertThat(second)
                .isInstanceOfSatisfying(
                        ReturnResult.Conflict.class,
                        conflict ->
                                assertThat(conflict.current().state())
                                        .isEqualTo(ReturnState.ACCEPTED));
        as(town.manager, () -> town.review.withdrawAcceptance(town.key, ref, version(ref)));
    }

    @Test
    @Order(7)
    void the_list_changes_with_a_reason_only() {
        var extra = ref("2.1-M1", "jugendamt");
        violates(
                "cycle.rule.reason-missing",
                () -> as(town.manager, () -> town.list.expect(town.key, extra, " ")));
        as(town.manager, () -> town.list.expect(town.key, extra, "Doch beteiligt"));
        as(town.manager, () -> town.list.leaveOut(town.key, extra, "Doch nicht"));
        violates(
                "return.rule.already-handed-in",
                () ->
                        as(
                                town.manager,
                                () ->
                                        town.list.leaveOut(
                                                town.key, ref("1.1-M3", "jugendamt"), "Weg")));
        assertThat(as(town.manager, () -> town.reading.log(town.key, "2025")))
                .extracting(CycleLogEntry::step, CycleLogEntry::reason)
                .startsWith(
                        tuple(CycleStep.RETURN_LEFT_OUT, "Doch nicht"),
                        tuple(CycleStep.RETURN_ADDED, "Doch beteiligt"));
    }

    @Test
    @Order(8)
    void where_bodies_disagree_the_report_says_so_until_somebody_decides() {
        var ref = ref("1.1-M2", "sozialamt");
        as(
                town.welfare,
                () -> town.reporting.handIn(town.key, ref, version(ref), done("Telefon läuft")));
        as(
                town.manager,
                () -> {
                    town.list.leaveOut(
                            town.key, ref("1.1-M2", "amt-fuer-bildung"), "Nur Sozialamt");
                    town.list.expect(town.key, ref("1.1-M2", "jugendamt"), "Macht mit");
                });
        var youth = ref("1.1-M2", "jugendamt");
        as(
                town.youth,
                () ->
                        town.reporting.handIn(
                                town.key,
                                youth,
                                version(youth),
                                said(MeasureState.IN_PROGRESS, "Erst begonnen")));
        assertThat(result("1.1-M2").disputed()).isTrue();
        assertThat(result("1.1-M2").state()).isNull();

        as(
                town.manager,
                () ->
                        town.review.decide(
                                town.key,
                                "2025",
                                "1.1-M2",
                                result("1.1-M2").version(),
                                new Decision(
                                        MeasureState.PARTLY_DONE,
                                        null,
                                        "Telefon ja, Werbung fehlt")));
        assertThat(result("1.1-M2").state()).isEqualTo(MeasureState.PARTLY_DONE);
    }

    @Test
    @Order(9)
    void a_cycle_takes_one_step_after_the_other() {
        violates(
                "cycle.rule.step",
                () -> as(town.manager, () -> town.closing.close(town.key, "2025", "Alles da")));
        refused(() -> as(town.education, () -> town.closing.endCollecting(town.key, "2025")));
        as(town.manager, () -> town.closing.endCollecting(town.key, "2025"));
        violates(
                "cycle.rule.reason-missing",
                () -> as(town.manager, () -> town.closing.close(town.key, "2025", "")));
        assertThat(as(town.manager, () -> town.closing.check(town.key, "2025")))
                .isEqualTo(new CloseCheck(0, 4, 0, 0));
        assertThat(as(town.reader, () -> town.reports.report(town.key, "2025"))).isEmpty();
        assertThat(as(town.manager, () -> town.reports.report(town.key, "2025")).orElseThrow())
                .satisfies(preview -> assertThat(preview.head().draft()).isTrue());
    }

    @Test
    @Order(10)
    void the_close_takes_a_snapshot_and_brings_the_plan_to_the_state_of_the_cut_off_date() {
        var closed = as(town.manager, () -> town.closing.close(town.key, "2025", "Alles da"));
        assertThat(closed.state()).isEqualTo(CycleState.CLOSED);

        var telephone = as(town.reader, () -> measures.detail(town.key, "1.1-M2")).orElseThrow();
        assertThat(telephone.state()).isEqualTo(MeasureState.PARTLY_DONE);
        assertThat(telephone.stateAsOf()).isEqualTo(LocalDate.of(2025, 12, 31));
        violates(
                "cycle.rule.closed",
                () ->
                        as(
                                town.youth,
                                () ->
                                        town.reporting.keep(
                                                town.key,
                                                ref("1.1-M3", "jugendamt"),
                                                version(ref("1.1-M3", "jugendamt")),
                                                done("Zu spät"))));
        violates(
                "cycle.rule.closed",
                () ->
                        as(
                                town.manager,
                                () ->
                                        town.review.accept(
                                                town.key,
                                                ref("1.1-M3", "jugendamt"),
                                                version(ref("1.1-M3", "jugendamt")))));
    }

    @Test
    @Order(11)
    void a_named_body_may_hand_in_after_the_close_and_nobody_else() {
        var ref = ref("1.1-M3", "jugendamt");
        as(town.manager, () -> town.closing.reopen(town.key, "2025", "Rückfrage des Ausschusses"));
        as(town.manager, () -> town.review.sendBack(town.key, ref, version(ref), "Kosten prüfen"));
        as(town.manager, () -> town.closing.close(town.key, "2025", "Ausschuss tagt morgen"));
        as(
                town.manager,
                () ->
                        town.list.grantException(
                                town.key,
                                "2025",
                                "jugendamt",
                                LocalDate.of(2099, 6, 30),
                                "Kosten kommen nach"));
        var saved =
                as(
                        town.youth,
                        () ->
                                town.reporting.handIn(
                                        town.key,
                                        ref,
                                        version(ref),
                                        said(MeasureState.IN_PROGRESS, "Zwei Paten")));
        assertThat(saved).isInstanceOf(ReturnResult.Saved.class);
        violates(
                "cycle.rule.closed",
                () ->
                        as(
                                town.welfare,
                                () ->
                                        town.reporting.takeBack(
                                                town.key,
                                                ref("1.1-M2", "sozialamt"),
                                                version(ref("1.1-M2", "sozialamt")))));
        as(town.manager, () -> town.closing.reopen(town.key, "2025", "Nachtrag"));
        as(town.manager, () -> town.closing.close(town.key, "2025", "Nachtrag ist da"));
    }

    @Test
    @Order(12)
    void a_published_report_never_changes_whatever_becomes_of_the_plan() {
        as(
                town.manager,
                () -> {
                    town.editing.write(
                            town.key, "2025", ReportText.INTRODUCTION, 0, "Ein Jahr mit Sprache.");
                    town.editing.write(town.key, "2025", "1", 0, "Viel geschafft.");
                    town.editing.saveCouncil(
                            town.key,
                            "2025",
                            0,
                            new CouncilHeader(
                                    "0012/26", true, true, null, null, List.of(), List.of()));
                });
        violates(
                "report.rule.text-changed",
                () ->
                        as(
                                town.manager,
                                () -> town.editing.write(town.key, "2025", "1", 0, "Anders")));
        var draft = as(town.manager, () -> town.reports.report(town.key, "2025")).orElseThrow();
        as(town.manager, () -> town.editing.publish(town.key, "2025"));
        var published = as(town.reader, () -> town.reports.report(town.key, "2025")).orElseThrow();
        assertThat(published.sections()).isEqualTo(draft.sections());
        assertThat(published.introduction()).isEqualTo("Ein Jahr mit Sprache.");

        town.renameEverything();
        violates(
                "report.rule.published",
                () ->
                        as(
                                town.manager,
                                () -> town.editing.write(town.key, "2025", "1", 1, "Anders")));
        violates(
                "cycle.rule.published-stays",
                () -> as(town.manager, () -> town.closing.reopen(town.key, "2025", "Noch etwas")));
        assertThat(as(town.reader, () -> town.reports.report(town.key, "2025")))
                .contains(published);

        as(town.manager, () -> town.editing.correct(town.key, "2025", "Zahl in 1.1 M1 berichtigt"));
        var corrected = as(town.reader, () -> town.reports.report(town.key, "2025")).orElseThrow();
        assertThat(corrected.corrections())
                .extracting(Correction::text)
                .containsExactly("Zahl in 1.1 M1 berichtigt");
        assertThat(corrected.sections()).isEqualTo(published.sections());
    }

    @Test
    @Order(13)
    void the_programme_sees_what_was_released_and_no_longer_what_was_withdrawn() {
        var released = context.getBean(ReleasedReports.class);
        var release = context.getBean(ReportRelease.class);
        var coordinator =
                new Actor(
                        UUID.randomUUID(),
                        "Kora Koordination",
                        Set.of(),
                        Set.of(
                                new PlatformGrant(
                                        PlatformRole.PROGRAMME_COORDINATOR, "thueringen")));
        var elsewhere = context.getBean(TenantAdministration.class);
        elsewhere.registerProgramme("anderswo", "Anderswo");
        var stranger =
                new Actor(
                        UUID.randomUUID(),
                        "Stine Fremd",
                        Set.of(),
                        Set.of(new PlatformGrant(PlatformRole.PROGRAMME_COORDINATOR, "anderswo")));
        refused(
                () ->
                        as(
                                town.education,
                                () -> release.release(town.key, "2025", ReleaseLevel.FIGURES)));

        as(town.manager, () -> release.release(town.key, "2025", ReleaseLevel.FIGURES));
        var seen = seenBy(coordinator, released);
        assertThat(seen)
                .singleElement()
                .satisfies(
                        report -> {
                            assertThat(report.municipality()).isEqualTo("Landkreis Hildburghausen");
                            assertThat(report.figures().measures()).isEqualTo(4);
                            assertThat(report.figures().states().of(MeasureState.PARTLY_DONE))
                                    .isEqualTo(1);
                        });
        assertThat(seenBy(stranger, released)).isEmpty();
        refused(() -> as(town.manager, released::all));

        as(town.manager, () -> release.release(town.key, "2025", ReleaseLevel.TEXTS));
        assertThat(as(town.manager, () -> release.current(town.key, "2025")))
                .map(Release::level)
                .contains(ReleaseLevel.TEXTS);
        violates(
                "cycle.rule.reason-missing",
                () -> as(town.manager, () -> release.withdraw(town.key, "2025", " ")));
        as(town.manager, () -> release.withdraw(town.key, "2025", "Wird noch einmal geprüft"));
        assertThat(seenBy(coordinator, released)).isEmpty();
    }

    private List<ReleasedReport> seenBy(Actor actor, ReleasedReports released) {
        return as(actor, released::all).stream()
                .filter(report -> report.tenant().equals(town.key.value()))
                .toList();
    }

    @Test
    @Order(14)
    void the_next_cycle_shows_what_was_said_in_the_last_one() {
        as(town.manager, () -> town.opening.plan(town.key, FIRST.next(), false));
        as(town.manager, () -> town.opening.open(town.key, "2026", Set.of()));
        var again = new ReturnRef("2026", "1.1-M1", "amt-fuer-bildung");
        var sheet =
                as(town.education, () -> town.reporting.sheet(town.key, "2026", "amt-fuer-bildung"))
                        .orElseThrow();
        var first = sheet.returns().getFirst();
        var before = Objects.requireNonNull(first.previous()).content();
        assertThat(before.achieved()).isEqualTo("Zwölf Ausgaben, 312 Leser");

        var same = as(town.education, () -> town.reporting.confirmUnchanged(town.key, again, 0));
        assertThat(same)
                .isInstanceOfSatisfying(
                        ReturnResult.Saved.class,
                        in -> {
                            assertThat(in.view().statement()).isEqualTo(StatementKind.UNCHANGED);
                            assertThat(in.view().content()).isEqualTo(before);
                        });
        var behind = new ReturnRef("2026", "1.1-M2", "sozialamt");
        violates(
                "return.rule.fell-behind",
                () ->
                        as(
                                town.welfare,
                                () ->
                                        town.reporting.handIn(
                                                town.key,
                                                behind,
                                                0,
                                                said(MeasureState.IN_PROGRESS, "Rückschritt"))));
        var report = as(town.manager, () -> town.reports.report(town.key, "2026")).orElseThrow();
        assertThat(report.previousStates()).isNotNull();
        assertThat(report.head().previousCutOff()).isEqualTo(LocalDate.of(2025, 12, 31));
    }

    private static ReturnRef ref(String measure, String body) {
        return new ReturnRef("2025", measure, body);
    }

    private BodySheet sheet(Actor actor, String body) {
        return as(actor, () -> town.reporting.sheet(town.key, "2025", body)).orElseThrow();
    }

    private int version(ReturnRef ref) {
        return as(town.manager, () -> town.review.one(town.key, ref)).orElseThrow().version();
    }

    private MeasureResult result(String path) {
        return as(town.manager, () -> town.review.results(town.key, "2025")).stream()
                .filter(one -> one.path().equals(path))
                .findFirst()
                .orElseThrow();
    }

    private static ReturnContent done(String achieved) {
        return said(MeasureState.DONE, achieved);
    }
}
