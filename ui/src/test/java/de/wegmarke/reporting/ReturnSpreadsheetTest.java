package de.wegmarke.reporting;

import static de.wegmarke.reporting.Municipality.as;
import static de.wegmarke.reporting.Municipality.said;
import static de.wegmarke.reporting.Refusals.refused;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import de.wegmarke.RunningApplication;
import de.wegmarke.StoredRows;
import de.wegmarke.access.Actor;
import de.wegmarke.exchange.PlanImport;
import de.wegmarke.exchange.returns.ReturnColumn;
import de.wegmarke.exchange.returns.ReturnPreview;
import de.wegmarke.exchange.returns.ReturnSpreadsheet;
import de.wegmarke.exchange.returns.SpreadsheetRefused;
import de.wegmarke.exchange.returns.SpreadsheetRefused.Reason;
import de.wegmarke.plan.ChangeOrigin;
import de.wegmarke.plan.MeasureState;
import de.wegmarke.plan.RuleViolation;
import de.wegmarke.tenancy.DatabaseProperties;
import jakarta.persistence.EntityManagerFactory;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Returns that go out as a spreadsheet and come in again, in a town with 146 measures. */
@RunningApplication
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReturnSpreadsheetTest {

    private static final int MEASURES = 146;
    private static final String EDUCATION = "amt-fuer-bildung";
    private static final String YOUTH = "jugendamt";
    private static final Optional<String> ALL = Optional.empty();

    private static final String PLAN =
            """
            # Integrationsplan (Beispiel)

            Stand: 01.02.2026

            ## 1 Handlungsfeld Sprache

            ### Empfehlung 1

            Wer Deutsch lernen will, findet einen Kurs.

            Maßnahmen\tVerantwortungsbereich\tFrist\tFinanzielle Auswirkungen
            %s
            """;

    @Autowired ApplicationContext context;
    @Autowired ReturnSpreadsheet spreadsheet;
    @Autowired DatabaseProperties database;
    @Autowired EntityManagerFactory entities;
    private Municipality town;
    private int year = 1980;
    private String cycle = "";

    @BeforeAll
    void there_is_a_plan_with_146_measures() {
        town = Municipality.founded("tabellen-kreis", context);
        var rows =
                IntStream.rangeClosed(1, MEASURES)
                        .mapToObj(
                                number ->
                                        "M%d: Kurs %d wird erprobt.\t%s\tfortlaufend\tkeine"
                                                .formatted(
                                                        number,
                                                        number,
                                                        number <= 3
                                                                ? "Jugendamt"
                                                                : "Amt für Bildung"))
                        .collect(joining("\n"));
        as(
                town.manager,
                () ->
                        context.getBean(PlanImport.class)
                                .write(
                                        town.key,
                                        "plan.txt",
                                        PLAN.formatted(rows).getBytes(StandardCharsets.UTF_8),
                                        ChangeOrigin.IMPORTED));
    }

    @BeforeEach
    void a_cycle_is_open() {
        year++;
        cycle = String.valueOf(year);
        town.asked(year);
    }

    @AfterEach
    void and_is_closed_again() {
        if (as(town.manager, () -> town.reading.find(town.key, cycle))
                .orElseThrow()
                .state()
                .takesReturns()) {
            town.closed(year);
        }
    }

    @Test
    void the_round_trip_of_146_rows_changes_nothing_when_nothing_was_edited() {
        as(
                town.education,
                () ->
                        town.reporting.keep(
                                town.key,
                                ref(7, EDUCATION),
                                0,
                                said(MeasureState.DONE, "=Zeile eins\r\n+Zeile _x000D_ zwei")));
        var before = stored();
        for (var person : new Actor[] {town.manager, town.education}) {
            var body = person == town.manager ? ALL : Optional.of(EDUCATION);
            var preview = dryRun(person, body, download(person, body));
            assertThat(preview.unchanged()).isEqualTo(person == town.manager ? 146 : 143);
            assertThat(preview.isEmpty()).isTrue();
            assertThat(preview.doubts()).isEmpty();
            assertThat(preview.blocked()).isEmpty();
            assertThat(preview.absent()).isEmpty();
            as(person, () -> spreadsheet.takeOver(town.key, preview, Set.of()));
        }
        assertThat(stored()).isEqualTo(before);
    }

    @Test
    void a_dry_run_writes_nothing_and_taking_over_writes_what_it_showed() {
        var file =
                Workbooks.filled(
                        download(town.education, Optional.of(EDUCATION)),
                        sheet -> {
                            sheet.put(4, ReturnColumn.STATE, "in Umsetzung");
                            sheet.put(4, ReturnColumn.ACHIEVED, "-Zwölf Kurse");
                            sheet.put(4, ReturnColumn.HAND_IN, "ja");
                            sheet.put(5, ReturnColumn.ACHIEVED, "Begonnen");
                            sheet.put(6, ReturnColumn.HAND_IN, "Fehlanzeige");
                        });
        var before = stored();
        var preview = dryRun(town.education, Optional.of(EDUCATION), file);
        assertThat(stored()).isEqualTo(before);

        as(town.education, () -> spreadsheet.takeOver(town.key, preview, Set.of()));

        assertThat(view(town.education, 4, EDUCATION))
                .satisfies(
                        in -> {
                            assertThat(in.state()).isEqualTo(ReturnState.SUBMITTED);
                            assertThat(in.way()).isEqualTo(ReturnWay.SPREADSHEET);
                            assertThat(in.content().achieved()).isEqualTo("-Zwölf Kurse");
                            assertThat(in.handedInBy()).isEqualTo("Berta Bildung");
                        });
        assertThat(view(town.education, 5, EDUCATION).state()).isEqualTo(ReturnState.DRAFT);
        assertThat(view(town.education, 5, EDUCATION).content().achieved()).isEqualTo("Begonnen");
        assertThat(view(town.education, 6, EDUCATION).statement()).isEqualTo(StatementKind.NIL);
        assertThat(as(town.manager, () -> town.review.log(town.key, ref(4, EDUCATION))))
                .singleElement()
                .satisfies(
                        step -> {
                            assertThat(step.step()).isEqualTo(ReturnStep.HANDED_IN);
                            assertThat(step.by()).isEqualTo("Berta Bildung");
                            assertThat(step.content())
                                    .hasToString(
                                            view(town.education, 4, EDUCATION)
                                                    .content()
                                                    .toString());
                        });
    }

    @Test
    void what_was_written_on_the_platform_meanwhile_is_overwritten_only_if_somebody_chose_so() {
        var body = Optional.of(YOUTH);
        var file =
                Workbooks.filled(
                        download(town.youth, body),
                        sheet -> sheet.put(1, ReturnColumn.ACHIEVED, "Aus der Datei"));
        keep(town.youth, 1, YOUTH, "Auf der Plattform");

        var preview = dryRun(town.youth, body, file);
        assertThat(preview.changes()).isEmpty();
        assertThat(preview.conflicts()).hasSize(1);
        as(town.youth, () -> spreadsheet.takeOver(town.key, preview, Set.of()));
        assertThat(view(town.youth, 1, YOUTH).content().achieved()).isEqualTo("Auf der Plattform");

        as(town.youth, () -> spreadsheet.takeOver(town.key, preview, Set.of(ref(1, YOUTH))));
        assertThat(view(town.youth, 1, YOUTH).content().achieved()).isEqualTo("Aus der Datei");
    }

    @Test
    void what_changes_between_the_dry_run_and_the_takeover_refuses_the_whole() {
        var body = Optional.of(YOUTH);
        var file =
                Workbooks.filled(
                        download(town.youth, body),
                        sheet -> {
                            sheet.put(1, ReturnColumn.ACHIEVED, "Eins");
                            sheet.put(2, ReturnColumn.ACHIEVED, "Zwei");
                        });
        var preview = dryRun(town.youth, body, file);
        keep(town.youth, 2, YOUTH, "Schneller");
        var before = stored();

        violates("return.rule.changed-meanwhile", town.youth, preview);

        assertThat(stored()).isEqualTo(before);
        assertThat(dryRun(town.youth, body, file).conflicts()).hasSize(1);
    }

    @Test
    void a_cycle_that_was_closed_in_between_takes_nothing() {
        var body = Optional.of(YOUTH);
        var file =
                Workbooks.filled(
                        download(town.youth, body),
                        sheet -> sheet.put(1, ReturnColumn.ACHIEVED, "Zu spät"));
        var preview = dryRun(town.youth, body, file);
        town.closed(year);
        var before = stored();

        violates("cycle.rule.closed", town.youth, preview);

        assertThat(stored()).isEqualTo(before);
        assertThatExceptionOfType(SpreadsheetRefused.class)
                .isThrownBy(() -> dryRun(town.youth, body, file))
                .extracting(SpreadsheetRefused::reason)
                .isEqualTo(Reason.CYCLE_CLOSED);
    }

    @Test
    void nobody_downloads_uploads_or_takes_over_for_another_body() {
        var file =
                Workbooks.filled(
                        download(town.education, Optional.of(EDUCATION)),
                        sheet -> sheet.put(4, ReturnColumn.ACHIEVED, "Fremd"));
        var preview = dryRun(town.education, Optional.of(EDUCATION), file);
        var before = stored();

        refused(() -> download(town.youth, Optional.of(EDUCATION)));
        refused(() -> download(town.youth, ALL));
        refused(() -> dryRun(town.youth, Optional.of(EDUCATION), file));
        refused(() -> dryRun(town.youth, ALL, file));
        refused(() -> as(town.youth, () -> spreadsheet.takeOver(town.key, preview, Set.of())));
        refused(() -> as(town.reader, () -> spreadsheet.takeOver(town.key, preview, Set.of())));
        assertThatExceptionOfType(SpreadsheetRefused.class)
                .isThrownBy(() -> dryRun(town.youth, Optional.of(YOUTH), file))
                .extracting(SpreadsheetRefused::reason)
                .isEqualTo(Reason.OTHER_BODY);
        assertThat(stored()).isEqualTo(before);
    }

    @Test
    void a_draft_stays_with_whoever_writes_it() {
        keep(town.youth, 1, YOUTH, "Nur für uns");
        var out = download(town.manager, ALL);
        assertThat(Workbooks.texts(out)).doesNotContain("Nur für uns");
        var file =
                Workbooks.filled(
                        out,
                        sheet -> {
                            sheet.put(1, ReturnColumn.ACHIEVED, "Vom Management");
                            sheet.put(2, ReturnColumn.ACHIEVED, "Für die Stelle");
                            sheet.put(3, ReturnColumn.STATE, "in Umsetzung");
                            sheet.put(3, ReturnColumn.HAND_IN, "ja");
                        });

        var preview = dryRun(town.manager, ALL, file);
        assertThat(preview.blocked())
                .singleElement()
                .satisfies(row -> assertThat(row.because()).isInstanceOf(RuleViolation.class));
        as(town.manager, () -> spreadsheet.takeOver(town.key, preview, Set.of()));

        assertThat(view(town.youth, 1, YOUTH).content().achieved()).isEqualTo("Nur für uns");
        assertThat(view(town.youth, 2, YOUTH).contentHidden()).isTrue();
        assertThat(view(town.manager, 2, YOUTH).content().achieved()).isEqualTo("Für die Stelle");
        assertThat(view(town.youth, 3, YOUTH).way()).isEqualTo(ReturnWay.SPREADSHEET);
    }

    @Test
    void the_number_of_statements_does_not_grow_with_the_rows() {
        var out = download(town.manager, ALL);
        Consumer<Workbooks.Filling> few = sheet -> fill(sheet, 1, 3);
        Consumer<Workbooks.Filling> many = sheet -> fill(sheet, 4, MEASURES);
        var file = Workbooks.filled(out, few);
        var preview = dryRun(town.manager, ALL, file);
        var ofFew =
                statements(
                        () ->
                                as(
                                        town.manager,
                                        () -> spreadsheet.takeOver(town.key, preview, Set.of())));

        var fileOfMany = Workbooks.filled(out, many);
        assertThat(statements(() -> dryRun(town.manager, ALL, fileOfMany))).isLessThan(8);
        var previewOfMany = dryRun(town.manager, ALL, fileOfMany);
        assertThat(previewOfMany.handedIn()).isEqualTo(143);
        assertThat(
                        statements(
                                () ->
                                        as(
                                                town.manager,
                                                () ->
                                                        spreadsheet.takeOver(
                                                                town.key,
                                                                previewOfMany,
                                                                Set.of()))))
                .isEqualTo(ofFew);
        assertThat(statements(() -> download(town.manager, ALL))).isLessThan(8);
    }

    private long statements(Runnable work) {
        var statistics = entities.unwrap(SessionFactory.class).getStatistics();
        var counted = statistics.isStatisticsEnabled();
        statistics.setStatisticsEnabled(true);
        try {
            var before = statistics.getPrepareStatementCount();
            work.run();
            return statistics.getPrepareStatementCount() - before;
        } finally {
            statistics.setStatisticsEnabled(counted);
        }
    }

    private static void fill(Workbooks.Filling sheet, int from, int to) {
        for (int measure = from; measure <= to; measure++) {
            sheet.put(measure, ReturnColumn.STATE, "in Umsetzung");
            sheet.put(measure, ReturnColumn.HAND_IN, "ja");
        }
    }

    private byte[] download(Actor person, Optional<String> body) {
        return as(person, () -> spreadsheet.download(town.key, cycle, body, Locale.GERMAN));
    }

    private ReturnPreview dryRun(Actor person, Optional<String> body, byte[] file) {
        return as(person, () -> spreadsheet.dryRun(town.key, cycle, body, "r.xlsx", file));
    }

    private void keep(Actor person, int measure, String body, String words) {
        var version = view(person, measure, body).version();
        as(
                person,
                () ->
                        town.reporting.keep(
                                town.key, ref(measure, body), version, said(null, words)));
    }

    private ReturnView view(Actor person, int measure, String body) {
        return as(person, () -> town.reporting.sheet(town.key, cycle, body))
                .orElseThrow()
                .returns()
                .stream()
                .filter(view -> view.ref().equals(ref(measure, body)))
                .findFirst()
                .orElseThrow();
    }

    private ReturnRef ref(int measure, String body) {
        return new ReturnRef(cycle, "1.1-M" + measure, body);
    }

    private Map<String, String> stored() {
        return StoredRows.of(town.key, database);
    }

    private void violates(String key, Actor person, ReturnPreview preview) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(
                        () -> as(person, () -> spreadsheet.takeOver(town.key, preview, Set.of())))
                .extracting(RuleViolation::messageKey)
                .isEqualTo(key);
    }
}
