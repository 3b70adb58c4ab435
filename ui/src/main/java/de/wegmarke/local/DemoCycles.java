package de.wegmarke.local;

import de.wegmarke.access.Actor;
import de.wegmarke.access.ActorContext;
import de.wegmarke.access.Membership;
import de.wegmarke.plan.MeasureState;
import de.wegmarke.reporting.CommitteeStep;
import de.wegmarke.reporting.CouncilHeader;
import de.wegmarke.reporting.CycleClosing;
import de.wegmarke.reporting.CycleDates;
import de.wegmarke.reporting.CycleOpening;
import de.wegmarke.reporting.CyclePlan;
import de.wegmarke.reporting.CycleProgress;
import de.wegmarke.reporting.CycleReading;
import de.wegmarke.reporting.FinancialLine;
import de.wegmarke.reporting.ReleaseLevel;
import de.wegmarke.reporting.ReportEditing;
import de.wegmarke.reporting.ReportRelease;
import de.wegmarke.reporting.ReportText;
import de.wegmarke.reporting.ReturnReporting;
import de.wegmarke.reporting.ReturnReview;
import de.wegmarke.reporting.ReturnView;
import de.wegmarke.tenancy.TenantContext;
import de.wegmarke.tenancy.TenantKey;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Sample cycles, through the services that people use: bodies hand in, the management accepts,
 * closes, publishes and releases. Each cycle is marked as a sample and written in one transaction,
 * so that a first start that was interrupted can be repeated.
 */
@Component
@Profile("local")
class DemoCycles {

    private static final int EARLY = 2022;

    /** The body of the sample account that reports; it finds something to do. */
    private static final String STILL_WRITING = "jugendamt";

    private static final String WITHOUT_ADDRESS = "gesundheitsamt";

    private final SampleClock clock;
    private final CycleReading reading;
    private final CycleOpening opening;
    private final ReturnReporting reporting;
    private final ReturnReview review;
    private final CycleClosing closing;
    private final ReportEditing editing;
    private final ReportRelease release;
    private final DemoReminders reminders;
    private final TransactionTemplate transaction;
    private final DemoPhrases phrases = new DemoPhrases();

    DemoCycles(
            SampleClock clock,
            CycleReading reading,
            CycleOpening opening,
            ReturnReporting reporting,
            ReturnReview review,
            CycleClosing closing,
            ReportEditing editing,
            ReportRelease release,
            DemoReminders reminders,
            PlatformTransactionManager transactions) {
        this.clock = clock;
        this.reading = reading;
        this.opening = opening;
        this.reporting = reporting;
        this.review = review;
        this.closing = closing;
        this.editing = editing;
        this.release = release;
        this.reminders = reminders;
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * A cycle of 2022 from the opening to its release.
     *
     * @param later states that the measures have today; then they were a little behind
     * @param level how much of it the programme sees
     */
    void past(TenantKey tenant, Map<String, MeasureState> later, ReleaseLevel level) {
        once(
                tenant,
                "2022",
                () -> {
                    var dates =
                            new CycleDates(
                                    LocalDate.of(EARLY, Month.DECEMBER, 31),
                                    LocalDate.of(EARLY + 1, Month.JANUARY, 31),
                                    LocalDate.of(EARLY + 1, Month.MARCH, 31),
                                    LocalDate.of(EARLY + 1, Month.JUNE, 14));
                    clock.at(dates.cutOff(), () -> open(tenant, "2022", 1, dates));
                    handIn(tenant, "2022", dates.submission().minusDays(9), later, Share.MOST);
                    clock.at(
                            dates.editorialClose().minusDays(10),
                            () -> {
                                acceptAll(tenant, "2022");
                                closing.endCollecting(tenant, "2022");
                                closing.close(tenant, "2022", "Beispiel: Redaktionsschluss");
                                words(tenant);
                                editing.publish(tenant, "2022");
                            });
                    clock.at(
                            LocalDate.of(EARLY + 1, Month.JUNE, 20),
                            () -> release.release(tenant, "2022", level));
                });
    }

    /** A cycle that bodies are handing in to these days. */
    void running(TenantKey tenant, Map<String, MeasureState> states) {
        var today = LocalDate.now(clock);
        var year = String.valueOf(today.getYear() - 1);
        once(
                tenant,
                year,
                () -> {
                    var dates =
                            new CycleDates(
                                    LocalDate.of(today.getYear() - 1, Month.DECEMBER, 31),
                                    today.plusDays(21),
                                    today.plusDays(60),
                                    null);
                    clock.at(today.minusDays(20), () -> open(tenant, year, 2, dates));
                    reminders.prepare(tenant, WITHOUT_ADDRESS);
                    reminders.on(tenant, dates.submission().minusDays(30));
                    handIn(tenant, year, today.minusDays(5), states, Share.SOME);
                });
    }

    /** A cycle whose submission deadline is over and that is being reviewed. */
    void inReview(TenantKey tenant, Map<String, MeasureState> states) {
        var today = LocalDate.now(clock);
        var year = String.valueOf(today.getYear() - 1);
        once(
                tenant,
                year,
                () -> {
                    var dates =
                            new CycleDates(
                                    LocalDate.of(today.getYear() - 1, Month.DECEMBER, 31),
                                    today.minusDays(14),
                                    today.plusDays(40),
                                    null);
                    clock.at(today.minusDays(60), () -> open(tenant, year, 2, dates));
                    reminders.prepare(tenant, WITHOUT_ADDRESS);
                    reminders.on(tenant, dates.submission().minusDays(30));
                    reminders.on(tenant, dates.submission().minusDays(7));
                    handIn(tenant, year, today.minusDays(20), states, Share.MOST);
                    closing.endCollecting(tenant, year);
                    reminders.on(tenant, dates.submission().plusDays(7));
                });
    }

    private void once(TenantKey tenant, String key, Runnable cycle) {
        if (reading.find(tenant, key).isEmpty()) {
            TenantContext.run(
                    tenant, () -> transaction.executeWithoutResult(status -> cycle.run()));
        }
    }

    private void open(TenantKey tenant, String key, int years, CycleDates dates) {
        opening.plan(tenant, new CyclePlan(key, years, dates), true);
        opening.open(tenant, key, Set.of());
    }

    /** How many bodies have handed in. */
    private enum Share {
        SOME,
        MOST;

        boolean has(String body) {
            int place = Math.floorMod(body.hashCode(), 10);
            return this == MOST ? place > 0 : place < 4 && !body.equals(STILL_WRITING);
        }
    }

    private void handIn(
            TenantKey tenant,
            String cycle,
            LocalDate day,
            Map<String, MeasureState> states,
            Share share) {
        reading.progress(tenant, cycle).bodies().stream()
                .filter(body -> share.has(body.code()))
                .forEach(
                        body -> {
                            // One in seven is late, as it is.
                            var late = Math.floorMod(body.code().hashCode(), 7) == 3;
                            clock.at(
                                    late && share == Share.MOST ? day.plusDays(16) : day,
                                    () ->
                                            ActorContext.run(
                                                    of(tenant, body.code(), body.name()),
                                                    () ->
                                                            handIn(
                                                                    tenant,
                                                                    cycle,
                                                                    body.code(),
                                                                    states)));
                        });
    }

    private void handIn(
            TenantKey tenant, String cycle, String body, Map<String, MeasureState> states) {
        var past = cycle.equals(String.valueOf(EARLY));
        for (var view : reporting.sheet(tenant, cycle, body).orElseThrow().returns()) {
            var path = view.ref().measure();
            if (!past && Math.floorMod((path + body).hashCode(), 6) == 0) {
                continue;
            }
            var state = states.getOrDefault(path, MeasureState.NOT_STARTED);
            var content =
                    phrases.of(
                            past ? before(state, path) : state, path + body, reason(view, state));
            reporting.handIn(tenant, view.ref(), view.version(), content);
        }
    }

    private static String reason(ReturnView view, MeasureState state) {
        return view.previous() != null || state.needsReason()
                ? "Beispiel: Andere Aufgaben gingen vor."
                : "";
    }

    /** How far a measure probably was some years before. */
    private static MeasureState before(MeasureState now, String path) {
        var further = Math.floorMod(path.hashCode(), 3) > 0;
        return switch (now) {
            case DONE -> further ? MeasureState.DONE : MeasureState.IN_PROGRESS;
            case PARTLY_DONE -> further ? MeasureState.IN_PROGRESS : MeasureState.PARTLY_DONE;
            case IN_PROGRESS, DISCONTINUED -> MeasureState.IN_PREPARATION;
            case ONGOING_RUNNING -> MeasureState.ONGOING_RUNNING;
            case IN_PREPARATION, POSTPONED, NOT_STARTED -> MeasureState.NOT_STARTED;
        };
    }

    private static Actor of(TenantKey tenant, String body, String name) {
        return new Actor(
                UUID.nameUUIDFromBytes(("sample:" + body).getBytes(StandardCharsets.UTF_8)),
                "Beispiel: " + name,
                Set.of(Membership.reporter(tenant, body)),
                Set.of());
    }

    private void acceptAll(TenantKey tenant, String cycle) {
        var actor = ActorContext.required();
        var bodies = reading.progress(tenant, cycle).bodies();
        for (var body : bodies) {
            ActorContext.run(
                    actor,
                    () ->
                            reporting
                                    .sheet(tenant, cycle, body.code())
                                    .orElseThrow()
                                    .returns()
                                    .stream()
                                    .filter(view -> view.state().handedIn())
                                    .forEach(
                                            view ->
                                                    review.accept(
                                                            tenant, view.ref(), view.version())));
        }
    }

    private void words(TenantKey tenant) {
        editing.write(
                tenant,
                "2022",
                ReportText.INTRODUCTION,
                0,
                "Beispiel: Dieser Bericht zeigt, wie ein Evaluationsbericht aussieht. Stände und"
                        + " Texte sind erfunden und sagen nichts über die Kommune.");
        reading.progress(tenant, "2022").fields().stream()
                .limit(3)
                .map(CycleProgress.FieldCompleteness::path)
                .forEach(
                        field ->
                                editing.write(
                                        tenant,
                                        "2022",
                                        field,
                                        0,
                                        "Beispiel: In diesem Handlungsfeld ist das meiste auf dem"
                                                + " Weg; wo es hakt, steht es bei der Maßnahme."));
        editing.saveCouncil(
                tenant,
                "2022",
                0,
                new CouncilHeader(
                        "Beispiel 1/23",
                        true,
                        true,
                        null,
                        null,
                        List.of(
                                new CommitteeStep(
                                        "Ausschuss für Soziales (Beispiel)",
                                        LocalDate.of(EARLY + 1, Month.MAY, 24),
                                        CommitteeStep.Competence.PRELIMINARY),
                                new CommitteeStep(
                                        "Rat (Beispiel)",
                                        LocalDate.of(EARLY + 1, Month.JUNE, 14),
                                        CommitteeStep.Competence.NOTICE)),
                        List.of(
                                new FinancialLine(
                                        "Mehrkosten durch diesen Bericht",
                                        BigDecimal.ZERO,
                                        "Beispiel: keine"))));
    }
}
