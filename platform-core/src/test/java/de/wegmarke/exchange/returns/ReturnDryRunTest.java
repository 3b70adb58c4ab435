package de.wegmarke.exchange.returns;

import static de.wegmarke.exchange.returns.ReturnSample.FULL;
import static de.wegmarke.exchange.returns.ReturnSample.before;
import static de.wegmarke.exchange.returns.ReturnSample.draft;
import static de.wegmarke.exchange.returns.ReturnSample.filled;
import static de.wegmarke.exchange.returns.ReturnSample.in;
import static de.wegmarke.exchange.returns.ReturnSample.open;
import static de.wegmarke.exchange.returns.ReturnSample.out;
import static de.wegmarke.exchange.returns.ReturnSample.said;
import static de.wegmarke.exchange.returns.ReturnSample.table;
import static de.wegmarke.exchange.returns.ReturnSample.view;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import de.wegmarke.exchange.returns.ReturnSample.Filling;
import de.wegmarke.plan.MeasureState;
import de.wegmarke.reporting.ReturnContent;
import de.wegmarke.reporting.ReturnState;
import de.wegmarke.reporting.ReturnView;
import de.wegmarke.reporting.StatementKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.FormulaError;
import org.junit.jupiter.api.Test;

/** What a file that somebody filled in would change. */
class ReturnDryRunTest {

    @Test
    void what_was_filled_in_is_shown_beside_what_stands_on_the_platform() {
        var table = table(draft(1, FULL), open(2));
        var preview =
                in(
                        table,
                        filled(
                                out(table),
                                sheet ->
                                        sheet.put(1, ReturnColumn.STATE, "in Umsetzung")
                                                .put(1, ReturnColumn.STATE_REASON, "")
                                                .cell(1, ReturnColumn.ACTUAL_COST)
                                                .setCellValue(2000)));

        assertThat(preview.unchanged()).isEqualTo(1);
        var change = preview.changes().getFirst();
        assertThat(change.row()).isEqualTo(ReturnSheet.HEADINGS + 2);
        assertThat(change.handsIn()).isFalse();
        assertThat(change.differences())
                .extracting(
                        FieldDifference::column, FieldDifference::platform, FieldDifference::file)
                .containsExactly(
                        tuple(ReturnColumn.STATE, MeasureState.POSTPONED, MeasureState.IN_PROGRESS),
                        tuple(ReturnColumn.STATE_REASON, "Stelle unbesetzt", null),
                        tuple(
                                ReturnColumn.ACTUAL_COST,
                                new BigDecimal("1250.50"),
                                new BigDecimal("2000.00")));
        assertThat(change.required().content())
                .isEqualTo(
                        new ReturnContent(
                                MeasureState.IN_PROGRESS,
                                null,
                                FULL.achieved(),
                                FULL.obstacleReason(),
                                FULL.obstacles(),
                                FULL.nextSteps(),
                                new BigDecimal("2000.00"),
                                FULL.newDeadline(),
                                FULL.deadlineReason(),
                                FULL.evidenceLabel(),
                                FULL.evidenceUrl()));
    }

    @Test
    void a_row_that_asks_for_it_is_handed_in_if_nothing_is_missing() {
        var preview =
                dryRun(
                        open(1),
                        sheet ->
                                sheet.put(1, ReturnColumn.STATE, "Umgesetzt")
                                        .put(1, ReturnColumn.HAND_IN, "JA"));
        assertThat(preview.changes().getFirst().required().handInAs())
                .isEqualTo(StatementKind.REPORTED);
        assertThat(preview.handedIn()).isEqualTo(1);
    }

    @Test
    void what_is_incomplete_is_kept_as_a_draft_with_what_is_missing() {
        var preview =
                dryRun(
                        open(1),
                        sheet ->
                                sheet.put(1, ReturnColumn.STATE, "verschoben")
                                        .put(1, ReturnColumn.HAND_IN, "ja"));
        var change = preview.changes().getFirst();
        assertThat(change.handsIn()).isFalse();
        assertThat(change.because())
                .extracting(rule -> rule == null ? "" : rule.messageKey())
                .isEqualTo("return.rule.reason-missing");
        assertThat(preview.drafts()).isEqualTo(1);
    }

    @Test
    void an_empty_row_cannot_be_handed_in_and_says_why() {
        var preview = dryRun(open(1), sheet -> sheet.put(1, ReturnColumn.HAND_IN, "ja"));
        assertThat(preview.isEmpty()).isTrue();
        assertThat(preview.blocked()).hasSize(1);
    }

    @Test
    void unchanged_hands_the_last_return_in_again() {
        var last = said(MeasureState.IN_PROGRESS, "Läuft");
        var view =
                view(1, ReturnSample.BODY, ReturnState.OPEN, ReturnContent.EMPTY, 0, before(last));
        var preview = dryRun(view, sheet -> sheet.put(1, ReturnColumn.HAND_IN, "unverändert"));

        var entry = preview.changes().getFirst().required();
        assertThat(entry.handInAs()).isEqualTo(StatementKind.UNCHANGED);
        assertThat(entry.content()).isEqualTo(last);
        assertThat(
                        dryRun(open(1), sheet -> sheet.put(1, ReturnColumn.HAND_IN, "unverändert"))
                                .blocked())
                .hasSize(1);
    }

    @Test
    void nothing_to_report_and_a_text_in_one_row_is_asked_back() {
        assertThat(
                        dryRun(open(1), sheet -> sheet.put(1, ReturnColumn.HAND_IN, "Fehlanzeige"))
                                .changes()
                                .getFirst()
                                .required()
                                .handInAs())
                .isEqualTo(StatementKind.NIL);
        var both =
                dryRun(
                        open(1),
                        sheet ->
                                sheet.put(1, ReturnColumn.ACHIEVED, "Doch etwas")
                                        .put(1, ReturnColumn.HAND_IN, "Fehlanzeige"));
        assertThat(both.changes().getFirst().handsIn()).isFalse();
        assertThat(both.changes().getFirst().required().content().achieved())
                .isEqualTo("Doch etwas");
    }

    @Test
    void what_cannot_be_understood_is_shown_as_it_was_written_and_changes_nothing() {
        var table = table(draft(1, FULL));
        var preview =
                in(
                        table,
                        filled(
                                out(table),
                                sheet -> {
                                    sheet.put(1, ReturnColumn.STATE, "fast fertig")
                                            .put(1, ReturnColumn.OBSTACLE_REASON, "keine Lust")
                                            .put(1, ReturnColumn.ACTUAL_COST, "viel")
                                            .put(1, ReturnColumn.ACHIEVED, "x".repeat(4001))
                                            .put(1, ReturnColumn.HAND_IN, "vielleicht");
                                    sheet.cell(1, ReturnColumn.OBSTACLES).setCellFormula("1+1");
                                    sheet.cell(1, ReturnColumn.EVIDENCE).setCellValue(true);
                                    sheet.cell(1, ReturnColumn.NEXT_STEPS)
                                            .setCellErrorValue(FormulaError.REF);
                                }));

        assertThat(preview.changes()).isEmpty();
        assertThat(preview.unchanged()).isEqualTo(1);
        assertThat(preview.doubts())
                .extracting(ReturnDoubt::column, ReturnDoubt::kind)
                .containsExactlyInAnyOrder(
                        tuple(ReturnColumn.STATE, ReturnDoubtKind.UNKNOWN_WORD),
                        tuple(ReturnColumn.OBSTACLE_REASON, ReturnDoubtKind.UNKNOWN_WORD),
                        tuple(ReturnColumn.ACTUAL_COST, ReturnDoubtKind.NOT_AN_AMOUNT),
                        tuple(ReturnColumn.ACHIEVED, ReturnDoubtKind.TOO_LONG),
                        tuple(ReturnColumn.HAND_IN, ReturnDoubtKind.UNKNOWN_WORD),
                        tuple(ReturnColumn.OBSTACLES, ReturnDoubtKind.FORMULA),
                        tuple(ReturnColumn.EVIDENCE, ReturnDoubtKind.UNREADABLE),
                        tuple(ReturnColumn.NEXT_STEPS, ReturnDoubtKind.UNREADABLE));
        assertThat(preview.doubts())
                .extracting(ReturnDoubt::quote)
                .contains("fast fertig", "keine Lust", "viel", "=1+1", "#REF!");
        assertThat(preview.doubts())
                .allSatisfy(doubt -> assertThat(doubt.text(Locale.GERMAN)).isNotBlank());
    }

    @Test
    void a_row_with_a_doubt_is_not_handed_in() {
        var preview =
                dryRun(
                        open(1),
                        sheet ->
                                sheet.put(1, ReturnColumn.STATE, "umgesetzt")
                                        .put(1, ReturnColumn.ACTUAL_COST, "-3")
                                        .put(1, ReturnColumn.HAND_IN, "ja"));
        assertThat(preview.changes().getFirst().handsIn()).isFalse();
        assertThat(preview.changes().getFirst().required().content().state())
                .isEqualTo(MeasureState.DONE);
    }

    @Test
    void amounts_and_deadlines_are_understood_as_a_spreadsheet_makes_them() {
        var preview =
                dryRun(
                        open(1),
                        sheet -> {
                            sheet.put(1, ReturnColumn.ACTUAL_COST, "1.500,5 EUR");
                            var deadline = sheet.cell(1, ReturnColumn.NEW_DEADLINE);
                            var style = sheet.sheet().getWorkbook().createCellStyle();
                            style.setDataFormat((short) 14);
                            deadline.setCellStyle(style);
                            deadline.setCellValue(LocalDate.of(2027, 12, 31));
                        });
        var content = preview.changes().getFirst().required().content();
        assertThat(content.actualCost()).isEqualTo(new BigDecimal("1500.50"));
        assertThat(content.newDeadline()).isEqualTo("31.12.2027");
        assertThat(preview.doubts()).isEmpty();

        var vague =
                dryRun(open(1), sheet -> sheet.put(1, ReturnColumn.NEW_DEADLINE, "wenn es passt"));
        assertThat(vague.changes().getFirst().required().content().newDeadline())
                .isEqualTo("wenn es passt");
        assertThat(vague.doubts())
                .extracting(ReturnDoubt::kind)
                .containsExactly(ReturnDoubtKind.DEADLINE_NOT_UNDERSTOOD);
    }

    @Test
    void what_was_changed_on_the_platform_since_is_a_conflict_only_where_the_file_was_edited() {
        var went = table(draft(1, said(null, "alt")), draft(2, said(null, "alt")));
        var file = filled(out(went), sheet -> sheet.put(1, ReturnColumn.ACHIEVED, "aus der Datei"));
        var now =
                table(
                        view(1, ReturnSample.BODY, ReturnState.DRAFT, said(null, "neu"), 4, null),
                        view(2, ReturnSample.BODY, ReturnState.DRAFT, said(null, "neu"), 4, null));

        var preview = in(now, file);

        assertThat(preview.changes()).isEmpty();
        assertThat(preview.unchanged()).isEqualTo(1);
        var conflict = preview.conflicts().getFirst();
        assertThat(conflict.editedBy()).isEqualTo("Karla Kollegin");
        assertThat(conflict.differences())
                .extracting(FieldDifference::platform, FieldDifference::file)
                .containsExactly(tuple("neu", "aus der Datei"));
    }

    @Test
    void a_field_that_was_left_alone_never_overwrites_what_came_in_meanwhile() {
        var went = table(draft(1, said(null, "alt")));
        var file = filled(out(went), sheet -> sheet.put(1, ReturnColumn.NEXT_STEPS, "Weiter so"));
        var now =
                table(
                        view(
                                1,
                                ReturnSample.BODY,
                                ReturnState.DRAFT,
                                said(MeasureState.DONE, "neu"),
                                4,
                                null));

        var content = in(now, file).conflicts().getFirst().required().content();

        assertThat(content.achieved()).isEqualTo("neu");
        assertThat(content.state()).isEqualTo(MeasureState.DONE);
        assertThat(content.nextSteps()).isEqualTo("Weiter so");
    }

    @Test
    void what_is_locked_on_the_platform_is_not_written_and_says_why() {
        var went = table(Optional.empty(), Set.of(), open(1), open(2), open(3), open(4));
        var file =
                filled(
                        out(went),
                        sheet -> {
                            for (int i = 1; i <= 4; i++) {
                                sheet.put(i, ReturnColumn.ACHIEVED, "Neu");
                            }
                        });
        var now =
                table(
                        Optional.empty(),
                        Set.of("zu"),
                        view(1, ReturnSample.BODY, ReturnState.SUBMITTED, FULL, 4, null),
                        view(
                                2,
                                ReturnSample.BODY,
                                ReturnState.DRAFT,
                                ReturnContent.EMPTY,
                                4,
                                null,
                                true),
                        view(4, "zu", ReturnState.OPEN, ReturnContent.EMPTY));

        var preview = in(now, file);

        assertThat(preview.isEmpty()).isTrue();
        assertThat(preview.blocked())
                .extracting(row -> row.because() == null ? "" : row.because().messageKey())
                .containsExactly(
                        "return.rule.handed-in",
                        "return.rule.draft-of-the-body",
                        "return.rule.not-expected",
                        "return.rule.not-expected");
        assertThat(preview.absent()).containsExactly("1.1 M4, Stelle zu");
    }

    @Test
    void a_deleted_row_changes_nothing_and_is_named() {
        var table = table(open(1), open(2));
        var preview =
                in(
                        table,
                        filled(
                                out(table),
                                sheet ->
                                        sheet.sheet()
                                                .removeRow(
                                                        sheet.sheet()
                                                                .getRow(
                                                                        ReturnSheet.HEADINGS
                                                                                + 1))));
        assertThat(preview.isEmpty()).isTrue();
        assertThat(preview.absent()).containsExactly("1.1 M1, Stelle jugendamt");
    }

    @Test
    void notes_beside_the_table_are_not_lost_in_silence() {
        var preview =
                dryRun(
                        open(1),
                        sheet ->
                                sheet.cell(1, ReturnColumn.NUMBER)
                                        .getRow()
                                        .createCell(ReturnColumn.MARK.ordinal() + 2)
                                        .setCellValue("mit Frau X klären"));
        assertThat(preview.doubts())
                .extracting(ReturnDoubt::kind, ReturnDoubt::quote)
                .containsExactly(tuple(ReturnDoubtKind.BESIDE_TABLE, "mit Frau X klären"));
        assertThat(preview.unchanged()).isEqualTo(1);
    }

    private static ReturnPreview dryRun(ReturnView view, Consumer<Filling> filling) {
        var table = table(view);
        return in(table, filled(out(table), filling));
    }
}
