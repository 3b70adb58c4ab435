package de.wegmarke.document;

import de.wegmarke.document.Block.Heading;
import de.wegmarke.document.Block.Paragraph;
import de.wegmarke.document.Block.Paragraph.Role;
import de.wegmarke.reporting.EvaluationReport;
import de.wegmarke.reporting.ReportSection;
import de.wegmarke.reporting.ReportedMeasure;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Field by field: the integration management's words and every measure. */
final class FieldsPart {

    private final EvaluationReport report;
    private final ReportTexts texts;
    private final MeasureEntry entry;

    FieldsPart(EvaluationReport report, ReportTexts texts) {
        this.report = report;
        this.texts = texts;
        this.entry = new MeasureEntry(texts);
    }

    List<Block> blocks() {
        var blocks = new ArrayList<Block>();
        blocks.add(
                new Heading(
                        2,
                        Anchor.of("handlungsfelder"),
                        "",
                        texts.text(
                                "fields.title",
                                PrintableText.oneLine(report.head().measureWords()),
                                PrintableText.oneLine(report.head().fieldWord()))));
        if (report.sections().isEmpty()) {
            blocks.add(Paragraph.body(texts.text("fields.none")));
        }
        report.sections().forEach(section -> blocks.addAll(section(section)));
        return blocks;
    }

    private List<Block> section(ReportSection section) {
        var blocks = new ArrayList<Block>();
        blocks.add(
                new Heading(
                        3,
                        Anchor.of(section),
                        PrintableText.oneLine(section.number()),
                        PrintableText.oneLine(section.title())));
        blocks.add(inFigures(section));
        blocks.addAll(Paragraph.typed(section.text()));
        var place = "";
        for (var measure : section.measures()) {
            var here = place(section, measure);
            if (!here.isEmpty() && !here.equals(place)) {
                blocks.add(
                        new Heading(
                                4,
                                Anchor.of(measure) + "-ort",
                                PrintableText.oneLine(measure.placeNumber()),
                                PrintableText.oneLine(measure.placeTitle())));
            }
            place = here;
            blocks.add(entry.block(measure, here.isEmpty() ? 4 : 5));
        }
        return blocks;
    }

    /** What the measure stands under within the field; empty if that is the field itself. */
    private static String place(ReportSection section, ReportedMeasure measure) {
        var title = PrintableText.oneLine(measure.placeTitle());
        var same =
                title.isEmpty()
                        || measure.placeNumber().equals(section.number())
                                && title.equals(PrintableText.oneLine(section.title()));
        return same ? "" : measure.placeNumber() + " " + title;
    }

    private Paragraph inFigures(ReportSection section) {
        var spans = new ArrayList<Span>();
        spans.add(Span.quiet(texts.measures(section.states().total(), report.head())));
        Arrays.stream(StateMark.values())
                .filter(mark -> mark.in(section.states()) > 0)
                .forEach(
                        mark -> {
                            spans.add(Span.gap(" · "));
                            spans.add(
                                    new Span(
                                            texts.number(mark.in(section.states()))
                                                    + " "
                                                    + texts.state(mark.state()),
                                            Span.Emphasis.QUIET,
                                            null,
                                            mark));
                        });
        return new Paragraph(Role.FACTS, spans);
    }
}
