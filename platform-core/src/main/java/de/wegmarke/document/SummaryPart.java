package de.wegmarke.document;

import de.wegmarke.document.Block.Cell;
import de.wegmarke.document.Block.Figures;
import de.wegmarke.document.Block.Heading;
import de.wegmarke.document.Block.Paragraph;
import de.wegmarke.document.Block.Paragraph.Role;
import de.wegmarke.document.Block.Table;
import de.wegmarke.document.Block.Table.Column;
import de.wegmarke.plan.MeasureKind;
import de.wegmarke.plan.MeasureState;
import de.wegmarke.reporting.EvaluationReport;
import de.wegmarke.reporting.ReportSection;
import de.wegmarke.reporting.ReportedMeasure;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** The report in figures: how complete it is, in which states the measures are, by field too. */
final class SummaryPart {

    private final EvaluationReport report;
    private final ReportTexts texts;

    SummaryPart(EvaluationReport report, ReportTexts texts) {
        this.report = report;
        this.texts = texts;
    }

    List<Block> blocks() {
        var blocks = new ArrayList<Block>();
        blocks.add(new Heading(2, Anchor.of("zusammenfassung"), "", texts.text("summary.title")));
        blocks.add(figures());
        blocks.add(Paragraph.body(completeness()));
        blocks.add(new Heading(3, Anchor.of("stand"), "", texts.text("summary.states.title")));
        blocks.add(states());
        blocks.addAll(remarksOnStates());
        if (!report.sections().isEmpty()) {
            blocks.add(
                    new Heading(
                            3,
                            Anchor.of("stand-felder"),
                            "",
                            texts.text("summary.fields.title", word(report.head().fieldWord()))));
            blocks.add(legend());
            blocks.add(fields());
        }
        return blocks;
    }

    private Figures figures() {
        var states = report.states();
        var completeness = report.completeness();
        var reached = states.of(MeasureState.DONE) + states.of(MeasureState.ONGOING_RUNNING);
        return new Figures(
                List.of(
                        new Figures.Figure(
                                texts.number(states.total()), word(report.head().measureWords())),
                        new Figures.Figure(
                                texts.share(reached, states.total()),
                                texts.text("summary.figure.reached")),
                        new Figures.Figure(
                                texts.number(report.notReached().size()),
                                texts.text("summary.figure.notReached")),
                        new Figures.Figure(
                                texts.share(completeness.handedIn(), completeness.expected()),
                                texts.text("summary.figure.returns"))));
    }

    private String completeness() {
        var returns = report.completeness();
        if (returns.expected() == 0) {
            return texts.text("summary.returns.none");
        }
        return texts.text(
                "summary.returns",
                texts.number(returns.expected()),
                texts.number(returns.handedIn()),
                texts.share(returns.handedIn(), returns.expected()),
                texts.number(returns.onTime()),
                texts.number(returns.late()),
                texts.number(returns.missing()),
                texts.number(returns.nil()),
                texts.number(returns.accepted()));
    }

    private Table states() {
        var before = report.previousStates();
        var columns = new ArrayList<Column>();
        columns.add(new Column(texts.text("state"), before == null ? 36 : 26, false));
        columns.add(new Column(texts.text("summary.count"), 10, true));
        columns.add(new Column(texts.text("summary.share"), 12, true));
        columns.add(new Column(texts.text("summary.bar"), before == null ? 42 : 26, false));
        if (before != null) {
            columns.add(new Column(texts.text("summary.before"), 13, true));
            columns.add(new Column(texts.text("summary.difference"), 13, true));
        }
        var largest =
                Arrays.stream(StateMark.values())
                        .mapToInt(mark -> mark.in(report.states()))
                        .max()
                        .orElse(0);
        var rows =
                Arrays.stream(StateMark.values())
                        .map(mark -> stateRow(mark, largest))
                        .collect(Collectors.toCollection(ArrayList::new));
        rows.add(sum());
        return new Table(
                texts.text("summary.states.caption", word(report.head().measureWords())),
                true,
                columns,
                rows,
                true);
    }

    private List<Cell> stateRow(StateMark mark, int largest) {
        var count = mark.in(report.states());
        var total = report.states().total();
        var words = texts.state(mark.state());
        var cells = new ArrayList<Cell>();
        cells.add(Cell.of(new Span(words, Span.Emphasis.PLAIN, null, mark)));
        cells.add(Cell.of(texts.number(count)));
        cells.add(Cell.of(texts.share(count, total)));
        cells.add(
                new Cell.Drawn(
                        Bar.single(
                                mark,
                                count,
                                largest,
                                texts.text("summary.bar.state", words, count, total))));
        var before = report.previousStates();
        if (before != null) {
            cells.add(Cell.of(texts.number(mark.in(before))));
            cells.add(Cell.of(texts.difference(count - mark.in(before))));
        }
        return cells;
    }

    private List<Cell> sum() {
        var total = report.states().total();
        var cells =
                new ArrayList<Cell>(
                        List.of(
                                Cell.of(texts.text("sum")),
                                Cell.of(texts.number(total)),
                                Cell.of(texts.share(total, total)),
                                Cell.of("")));
        var before = report.previousStates();
        if (before != null) {
            cells.add(Cell.of(texts.number(before.total())));
            cells.add(Cell.of(texts.difference(total - before.total())));
        }
        return cells;
    }

    private List<Block> remarksOnStates() {
        var remarks = new ArrayList<Block>();
        var disputed = report.measures().filter(ReportedMeasure::disputed).count();
        if (disputed > 0) {
            remarks.add(Paragraph.of(Role.NOTE, texts.text("summary.disputed", disputed)));
        }
        var mandates =
                report.measures()
                        .filter(measure -> measure.kind() == MeasureKind.REVIEW_MANDATE)
                        .count();
        if (mandates > 0) {
            remarks.add(Paragraph.of(Role.NOTE, texts.text("summary.mandates", mandates)));
        }
        return remarks;
    }

    private Table fields() {
        var rows = report.sections().stream().map(this::fieldRow).toList();
        return new Table(
                texts.text("summary.fields.caption", word(report.head().fieldWord())),
                true,
                List.of(
                        new Column(word(report.head().fieldWord()), 50, false),
                        new Column(word(report.head().measureWords()), 15, true),
                        new Column(texts.text("summary.fields.states"), 35, false)),
                rows,
                false);
    }

    private List<Cell> fieldRow(ReportSection section) {
        var title = PrintableText.oneLine(section.number() + " " + section.title());
        return List.of(
                Cell.of(Span.link(PrintableText.excerpt(title, 160), "#" + Anchor.of(section))),
                Cell.of(texts.number(section.states().total())),
                new Cell.Drawn(Bar.stacked(section.states(), inWords(section))));
    }

    private String inWords(ReportSection section) {
        var states =
                Arrays.stream(StateMark.values())
                        .filter(mark -> mark.in(section.states()) > 0)
                        .map(mark -> texts.state(mark.state()) + " " + mark.in(section.states()))
                        .collect(Collectors.joining(", "));
        return texts.text("summary.bar.field", PrintableText.oneLine(section.number()), states);
    }

    private Paragraph legend() {
        var spans = new ArrayList<Span>();
        spans.add(Span.quiet(texts.text("summary.legend")));
        for (var mark : StateMark.values()) {
            spans.add(Span.gap("   "));
            spans.add(new Span(texts.state(mark.state()), Span.Emphasis.QUIET, null, mark));
        }
        return new Paragraph(Role.NOTE, spans);
    }

    private static String word(String typed) {
        return PrintableText.oneLine(typed);
    }
}
