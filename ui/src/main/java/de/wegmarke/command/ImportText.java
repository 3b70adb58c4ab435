package de.wegmarke.command;

import de.wegmarke.exchange.DocumentFigures;
import de.wegmarke.exchange.ImportPreview;
import de.wegmarke.exchange.PlanDocument;
import de.wegmarke.plan.DeadlineKind;
import de.wegmarke.plan.EditionDifference;
import de.wegmarke.plan.ElementKind;
import de.wegmarke.text.Texts;
import java.io.PrintStream;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reports an import to people, for a terminal. */
final class ImportText {

    private final PrintStream out;

    ImportText(PrintStream out) {
        this.out = out;
    }

    void print(ImportPreview preview, boolean dryRun) {
        var document = preview.document();
        var figures = document.figures();
        heading(document);
        levels(document);
        fields(figures);
        deadlines(document);
        values(figures);
        doubts(document);
        difference(preview.difference(), dryRun);
    }

    private void heading(PlanDocument document) {
        out.println(document.title());
        var facts = new ArrayList<String>();
        facts.add(text(document.draft() ? "draft" : "noDraft"));
        date("asOf", document.asOf(), facts);
        date("resolution", document.resolutionOn(), facts);
        if (document.councilPaper() != null) {
            facts.add(text("councilPaper", document.councilPaper()));
        }
        out.println(String.join(", ", facts));
    }

    private static void date(String key, @Nullable LocalDate day, ArrayList<String> facts) {
        if (day != null) {
            var pattern = DateTimeFormatter.ofPattern(Texts.onConsole("date.format"));
            facts.add(text(key, pattern.format(day)));
        }
    }

    private void levels(PlanDocument document) {
        out.println();
        for (var kind : ElementKind.values()) {
            count(Texts.onConsole("level.many." + kind), document.sections(kind).size());
        }
        count(Texts.onConsole("level.many.MEASURE"), document.measures().size());
    }

    private void fields(DocumentFigures figures) {
        out.println();
        out.println(text("perField"));
        for (var counted : figures.perField()) {
            out.printf(
                    "  %4d %5d   %s %s%n",
                    counted.places(),
                    counted.measures(),
                    counted.field().number(),
                    counted.field().title());
        }
    }

    private void deadlines(PlanDocument document) {
        var counts = new TreeMap<DeadlineKind, Integer>();
        document.measures()
                .forEach(measure -> counts.merge(measure.deadline().kind(), 1, Integer::sum));
        out.println();
        out.println(text("deadlines"));
        counts.forEach((kind, count) -> count(text("deadline." + kind), count));
    }

    private void values(DocumentFigures figures) {
        out.println(text("costs", figures.amounts(), figures.upperBounds()));
        out.println(text("marks", figures.reviewMandates(), figures.newMarks()));
    }

    private void doubts(PlanDocument document) {
        out.println();
        out.println(text("doubts", document.doubts().size()));
        for (var doubt : document.doubts()) {
            out.println("  " + text("doubt", doubt.line(), doubt.kind().text(Locale.getDefault())));
            if (!doubt.quote().isBlank()) {
                out.println("      " + Texts.onConsole("import.quote", doubt.quote()));
            }
        }
    }

    private void difference(EditionDifference difference, boolean dryRun) {
        out.println();
        out.println(text(dryRun ? "wouldChange" : "changed"));
        if (difference.isEmpty()) {
            out.println("  " + text("nothing"));
            return;
        }
        count(text("added"), difference.added().size());
        count(text("altered"), difference.changed().size());
        count(text("gone"), difference.gone().size());
        count(text("kept"), difference.kept().size());
        count(text("unchanged"), difference.unchanged());
        count(text("newBodies"), difference.newBodies().size());
        for (var changed : difference.changed()) {
            var former =
                    changed.formerPath() == null
                            ? ""
                            : " ("
                                    + Texts.onConsole(
                                            "import.difference.former", changed.formerPath())
                                    + ")";
            out.println("  " + text("alteredOne", changed.path()) + former);
            for (var change : changed.changes()) {
                out.println("      " + written(change.before()) + " → " + written(change.after()));
            }
        }
        difference.gone().forEach(entry -> out.println("  " + text("goneOne", entry.path())));
        for (var kept : difference.kept()) {
            var former =
                    kept.formerPath() == null
                            ? ""
                            : " ("
                                    + Texts.onConsole("import.difference.former", kept.formerPath())
                                    + ")";
            out.println("  " + text("keptOne", kept.path()) + former);
        }
    }

    private static String written(@Nullable Object value) {
        return Objects.toString(value, Texts.onConsole("import.difference.empty"));
    }

    private void count(String what, int number) {
        out.printf("  %5d  %s%n", number, what);
    }

    private static String text(String key, Object... values) {
        return Texts.onConsole("command." + key, values);
    }
}
