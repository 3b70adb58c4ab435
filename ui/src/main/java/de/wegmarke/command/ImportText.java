package de.wegmarke.command;

import de.wegmarke.exchange.ImportPreview;
import de.wegmarke.exchange.PlanDocument;
import de.wegmarke.exchange.Section;
import de.wegmarke.plan.EditionDifference;
import de.wegmarke.plan.ElementKind;
import de.wegmarke.plan.FinancialEffect;
import de.wegmarke.plan.MeasureKind;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import java.util.TreeMap;

/** Reports an import to people, in German, for a terminal. */
final class ImportText {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    private final PrintStream out;

    ImportText(PrintStream out) {
        this.out = out;
    }

    void print(ImportPreview preview, boolean dryRun) {
        var document = preview.document();
        heading(document);
        levels(document);
        fields(document);
        values(document);
        doubts(document);
        difference(preview.difference(), dryRun);
    }

    private void heading(PlanDocument document) {
        out.println(document.title());
        var facts = new StringBuilder(document.draft() ? "Entwurf" : "kein Entwurf");
        if (document.asOf() != null) {
            facts.append(", Stand ").append(DAY.format(document.asOf()));
        }
        if (document.resolutionOn() != null) {
            facts.append(", Beschluss vom ").append(DAY.format(document.resolutionOn()));
        }
        if (document.councilPaper() != null) {
            facts.append(", Drucksache ").append(document.councilPaper());
        }
        out.println(facts);
    }

    private void levels(PlanDocument document) {
        out.println();
        count("Handlungsfelder", document.sections(ElementKind.ACTION_FIELD).size());
        count("Empfehlungen", document.sections(ElementKind.RECOMMENDATION).size());
        count("Themen", document.sections(ElementKind.THEME).size());
        count("Hauptziele", document.sections(ElementKind.GOAL).size());
        count("Maßnahmen", document.measures().size());
    }

    private void fields(PlanDocument document) {
        out.println();
        out.println("Je Handlungsfeld (Gliederungspunkte, Maßnahmen):");
        for (var field : document.sections(ElementKind.ACTION_FIELD)) {
            out.printf(
                    "  %4d %5d   %s %s%n",
                    document.sections().stream()
                            .filter(section -> below(field, section.path()))
                            .count(),
                    document.measures().stream()
                            .filter(
                                    measure ->
                                            measure.parentPath().equals(field.path())
                                                    || below(field, measure.parentPath()))
                            .count(),
                    field.number(),
                    field.title());
        }
    }

    private static boolean below(Section field, String path) {
        return path.startsWith(field.path() + ".") || path.startsWith(field.path() + "-");
    }

    private void values(PlanDocument document) {
        var deadlines = new TreeMap<String, Integer>();
        BigDecimal sum = BigDecimal.ZERO;
        int amounts = 0;
        for (var measure : document.measures()) {
            deadlines.merge(word(measure.deadline().kind().name()), 1, Integer::sum);
            if (measure.financialEffect() instanceof FinancialEffect.Amount amount) {
                amounts++;
                sum = sum.add(amount.upper());
            }
        }
        out.println();
        out.println("Fristen:");
        deadlines.forEach((kind, count) -> out.printf("  %5d  %s%n", count, kind));
        var money = NumberFormat.getNumberInstance(Locale.GERMANY);
        money.setMinimumFractionDigits(2);
        out.printf(
                "Kosten: %d Maßnahmen mit Betrag, Obergrenzen zusammen %s EUR%n",
                amounts, money.format(sum));
        out.printf(
                "Prüfaufträge: %d, NEU-Kennzeichen: %d%n",
                document.measures().stream()
                        .filter(measure -> measure.kind() == MeasureKind.REVIEW_MANDATE)
                        .count(),
                document.sections().stream().mapToInt(Section::newMarks).sum());
    }

    private static String word(String kind) {
        return switch (kind) {
            case "ONGOING" -> "fortlaufend";
            case "DAY" -> "Tag";
            case "MONTH" -> "Monat";
            case "QUARTER" -> "Quartal";
            case "FREQUENCY" -> "Häufigkeit";
            case "RECURRING" -> "wiederkehrend";
            case "AFTER_EVENT" -> "nach einem Ereignis";
            case "UNSTATED" -> "ohne Angabe";
            default -> "nicht verstanden";
        };
    }

    private void doubts(PlanDocument document) {
        out.println();
        if (document.doubts().isEmpty()) {
            out.println("Keine Zweifelsfälle.");
            return;
        }
        out.println("Zweifelsfälle: " + document.doubts().size());
        for (var doubt : document.doubts()) {
            out.printf("  Zeile %d: %s%n", doubt.line(), doubt.kind().text(Locale.GERMAN));
            if (!doubt.quote().isBlank()) {
                out.printf("      „%s“%n", doubt.quote());
            }
        }
    }

    private void difference(EditionDifference difference, boolean dryRun) {
        out.println();
        out.println(dryRun ? "Ein Import würde ändern:" : "Importiert:");
        if (difference.isEmpty()) {
            out.println("  nichts, der Plan steht schon so da.");
            return;
        }
        count("neue Maßnahmen", difference.added().size());
        count("geänderte Maßnahmen", difference.changed().size());
        count("entfallene Maßnahmen", difference.gone().size());
        count("unveränderte Maßnahmen", difference.unchanged());
        count("neue Verantwortliche", difference.newBodies().size());
        for (var changed : difference.changed()) {
            out.printf(
                    "  geändert %s%s%n",
                    changed.path(),
                    changed.formerPath() == null ? "" : " (bisher " + changed.formerPath() + ")");
            for (var change : changed.changes()) {
                out.printf(
                        "      %s → %s%n",
                        Objects.toString(change.before(), "leer"),
                        Objects.toString(change.after(), "leer"));
            }
        }
        difference.gone().forEach(entry -> out.printf("  entfällt %s%n", entry.path()));
    }

    private void count(String what, int number) {
        out.printf("  %5d  %s%n", number, what);
    }
}
