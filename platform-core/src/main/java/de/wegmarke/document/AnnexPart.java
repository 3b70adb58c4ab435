package de.wegmarke.document;

import de.wegmarke.document.Block.Cell;
import de.wegmarke.document.Block.Heading;
import de.wegmarke.document.Block.Items;
import de.wegmarke.document.Block.Paragraph;
import de.wegmarke.document.Block.Paragraph.Role;
import de.wegmarke.document.Block.Table;
import de.wegmarke.document.Block.Table.Column;
import de.wegmarke.reporting.Completeness;
import de.wegmarke.reporting.Correction;
import de.wegmarke.reporting.EvaluationReport;
import java.util.ArrayList;
import java.util.List;

/** What stands behind the figures: the returns per body, what fell away, what was corrected. */
final class AnnexPart {

    static final String CORRECTIONS = Anchor.of("berichtigungen");

    private final EvaluationReport report;
    private final ReportTexts texts;

    AnnexPart(EvaluationReport report, ReportTexts texts) {
        this.report = report;
        this.texts = texts;
    }

    List<Block> blocks() {
        var blocks = new ArrayList<Block>();
        blocks.add(new Heading(2, Anchor.of("anlage"), "", texts.text("annex.title")));
        blocks.add(new Heading(3, Anchor.of("lesart"), "", texts.text("annex.reading.title")));
        blocks.add(Paragraph.body(texts.text("annex.reading", texts.date(report.head().cutOff()))));
        if (!report.bodies().isEmpty()) {
            blocks.add(new Heading(3, Anchor.of("rueckmeldungen"), "", texts.text("annex.bodies")));
            blocks.add(bodies());
            blocks.add(Paragraph.of(Role.NOTE, texts.text("annex.bodies.note")));
        }
        if (!report.dropped().isEmpty()) {
            blocks.add(new Heading(3, Anchor.of("entfallen"), "", texts.text("annex.dropped")));
            blocks.add(
                    new Items(
                            report.dropped().stream()
                                    .map(label -> Paragraph.body(PrintableText.oneLine(label)))
                                    .map(List::<Block>of)
                                    .toList()));
        }
        if (!report.corrections().isEmpty()) {
            blocks.add(new Heading(3, CORRECTIONS, "", texts.text("annex.corrections")));
            blocks.add(new Items(report.corrections().stream().map(this::correction).toList()));
        }
        return blocks;
    }

    private Table bodies() {
        var rows = new ArrayList<List<Cell>>();
        for (var body : report.bodies()) {
            rows.add(row(PrintableText.oneLine(body.name()), body.completeness()));
        }
        rows.add(
                row(
                        texts.text("sum"),
                        report.bodies().stream()
                                .map(body -> body.completeness())
                                .reduce(Completeness.NONE, Completeness::plus)));
        return new Table(
                texts.text("annex.bodies.caption"),
                true,
                List.of(
                        new Column(texts.text("annex.body"), 40, false),
                        new Column(texts.text("annex.expected"), 12, true),
                        new Column(texts.text("annex.onTime"), 12, true),
                        new Column(texts.text("annex.late"), 12, true),
                        new Column(texts.text("annex.missing"), 12, true),
                        new Column(texts.text("annex.nil"), 12, true)),
                rows,
                true);
    }

    private List<Cell> row(String name, Completeness returns) {
        return List.of(
                Cell.of(name),
                Cell.of(texts.number(returns.expected())),
                Cell.of(texts.number(returns.onTime())),
                Cell.of(texts.number(returns.late())),
                Cell.of(texts.number(returns.missing())),
                Cell.of(texts.number(returns.nil())));
    }

    private List<Block> correction(Correction correction) {
        var blocks = new ArrayList<Block>();
        blocks.add(
                new Paragraph(
                        Role.BODY,
                        List.of(
                                Span.strong(texts.date(correction.at())),
                                Span.gap(", "),
                                Span.plain(PrintableText.oneLine(correction.by())))));
        blocks.addAll(Paragraph.typed(correction.text()));
        return blocks;
    }
}
