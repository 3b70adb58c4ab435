package de.wegmarke.exchange.returns;

import de.wegmarke.plan.MeasureKind;
import de.wegmarke.plan.MeasureState;
import de.wegmarke.plan.ResponsibilityRole;
import de.wegmarke.reporting.Completeness;
import de.wegmarke.reporting.CycleDates;
import de.wegmarke.reporting.CyclePlan;
import de.wegmarke.reporting.CycleState;
import de.wegmarke.reporting.CycleView;
import de.wegmarke.reporting.ObstacleReason;
import de.wegmarke.reporting.PreviousReturn;
import de.wegmarke.reporting.ReturnContent;
import de.wegmarke.reporting.ReturnRef;
import de.wegmarke.reporting.ReturnState;
import de.wegmarke.reporting.ReturnTable;
import de.wegmarke.reporting.ReturnView;
import de.wegmarke.reporting.ReturnWay;
import de.wegmarke.tenancy.TenantKey;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** Returns of a cycle, and their spreadsheet as it goes out, is edited and comes back. */
final class ReturnSample {

    static final TenantKey TOWN = new TenantKey("gera");
    static final String BODY = "jugendamt";

    static final ReturnContent FULL =
            new ReturnContent(
                    MeasureState.POSTPONED,
                    "Stelle unbesetzt",
                    "Ausgeschrieben",
                    ObstacleReason.STAFF,
                    "Niemand hat sich beworben",
                    "Neu ausschreiben",
                    new BigDecimal("1250.50"),
                    "4. Quartal 2027",
                    "Die Stelle kommt 2027",
                    "Vermerk",
                    "https://beispiel.example/vermerk");

    private ReturnSample() {}

    static ReturnTable table(ReturnView... returns) {
        return table(Optional.of(BODY), Set.of(), returns);
    }

    static ReturnTable table(Optional<String> body, Set<String> closedTo, ReturnView... returns) {
        var plan =
                new CyclePlan(
                        "2025",
                        1,
                        new CycleDates(
                                LocalDate.of(2025, 12, 31),
                                LocalDate.of(2026, 1, 31),
                                LocalDate.of(2026, 3, 31),
                                null));
        return new ReturnTable(
                new CycleView("2025", 1, plan, CycleState.OPEN, false, false, Completeness.NONE),
                body,
                closedTo,
                Arrays.asList(returns));
    }

    /** So many returns, the first in every state and with everything said. */
    static ReturnTable cycle(int returns) {
        return table(
                Optional.empty(),
                Set.of(),
                IntStream.range(0, returns)
                        .mapToObj(
                                index ->
                                        view(
                                                index + 1,
                                                "stelle-" + index % 30,
                                                ReturnState.values()[index % 5],
                                                index % 5 == 0 ? ReturnContent.EMPTY : FULL))
                        .toArray(ReturnView[]::new));
    }

    static ReturnView open(int number) {
        return view(number, BODY, ReturnState.OPEN, ReturnContent.EMPTY);
    }

    static ReturnView draft(int number, ReturnContent content) {
        return view(number, BODY, ReturnState.DRAFT, content);
    }

    static ReturnView view(int number, String body, ReturnState state, ReturnContent content) {
        return view(number, body, state, content, 3, null);
    }

    static ReturnView view(
            int number,
            String body,
            ReturnState state,
            ReturnContent content,
            int version,
            @Nullable PreviousReturn previous) {
        return view(number, body, state, content, version, previous, false);
    }

    static ReturnView view(
            int number,
            String body,
            ReturnState state,
            ReturnContent content,
            int version,
            @Nullable PreviousReturn previous,
            boolean hidden) {
        return new ReturnView(
                new ReturnRef("2025", "1.1-M" + number, body),
                version,
                "1.1 M" + number,
                "Die Maßnahme " + number + " wird umgesetzt.",
                MeasureKind.MEASURE,
                "4. Quartal 2026",
                null,
                "1",
                "Sprache",
                MeasureState.IN_PROGRESS,
                "Stelle " + body,
                ResponsibilityRole.LEAD,
                null,
                state,
                false,
                null,
                content,
                hidden,
                null,
                "Karla Kollegin",
                null,
                null,
                ReturnWay.ACCOUNT,
                false,
                state == ReturnState.SENT_BACK ? "Bitte Kosten" : null,
                0,
                previous);
    }

    static PreviousReturn before(ReturnContent content) {
        return new PreviousReturn("2024", LocalDate.of(2024, 12, 31), content);
    }

    static ReturnContent said(@Nullable MeasureState state, @Nullable String achieved) {
        return new ReturnContent(
                state, null, achieved, null, null, null, null, null, null, null, null);
    }

    static byte[] out(ReturnTable table) {
        return out(table, Locale.GERMAN);
    }

    static byte[] out(ReturnTable table, Locale language) {
        return new ReturnWorkbook(new ReturnWords(language)).write(TOWN, "Gera", table);
    }

    static ReturnPreview in(ReturnTable table, byte[] file) {
        return new ReturnComparison(table)
                .of(
                        "rueckmeldung.xlsx",
                        new ReturnWorkbookReader(TOWN, "2025", table.body()).read(file));
    }

    /** What somebody does to the workbook in a spreadsheet program. */
    static byte[] edited(byte[] file, Consumer<XSSFWorkbook> editing) {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            editing.accept(workbook);
            workbook.write(bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    static byte[] filled(byte[] file, Consumer<Filling> filling) {
        return edited(file, workbook -> filling.accept(new Filling(workbook.getSheetAt(0))));
    }

    /** The sheet to fill in, by measure and column. */
    record Filling(XSSFSheet sheet) {

        XSSFCell cell(int measure, ReturnColumn column) {
            for (var row : sheet) {
                var number = row.getCell(0);
                if (number != null && number.toString().equals("1.1 M" + measure)) {
                    return sheet.getRow(row.getRowNum()).getCell(column.ordinal());
                }
            }
            throw new AssertionError("no measure " + measure);
        }

        Filling put(int measure, ReturnColumn column, String text) {
            cell(measure, column).setCellValue(text);
            return this;
        }
    }

    static List<String> shown(byte[] file) {
        var texts = new ArrayList<String>();
        edited(
                file,
                workbook ->
                        workbook.getSheetAt(0)
                                .forEach(row -> row.forEach(cell -> texts.add(cell.toString()))));
        return texts;
    }
}
