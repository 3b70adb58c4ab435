package de.wegmarke.document;

import de.wegmarke.document.Block.Cell;
import de.wegmarke.document.Block.Paragraph;
import de.wegmarke.document.Block.Paragraph.Role;
import de.wegmarke.document.Block.Table;
import de.wegmarke.document.Block.Table.Column;
import de.wegmarke.reporting.CouncilHeader;
import de.wegmarke.reporting.EvaluationReport;
import java.util.ArrayList;
import java.util.List;

/**
 * What makes the report a council paper (DOMAIN: "What a council report holds"). It has no
 * headings: the document's first one is its title.
 */
final class CouncilPart {

    private final CouncilHeader council;
    private final ReportTexts texts;

    CouncilPart(EvaluationReport report, ReportTexts texts) {
        this.council = report.council();
        this.texts = texts;
    }

    List<Block> blocks() {
        if (council.equals(CouncilHeader.EMPTY)) {
            return List.of();
        }
        var blocks = new ArrayList<Block>();
        blocks.add(paper());
        if (!council.committees().isEmpty()) {
            blocks.add(committees());
        }
        blocks.addAll(resolution());
        if (!council.finances().isEmpty()) {
            blocks.add(finances());
        }
        return blocks;
    }

    private Paragraph paper() {
        var spans = new ArrayList<Span>();
        var number = PrintableText.oneLine(council.paperNumber());
        if (!number.isEmpty()) {
            spans.add(Span.strong(texts.text("council.paper", number)));
            spans.add(Span.gap(" · "));
        }
        spans.add(
                Span.plain(
                        texts.text(council.publicPaper() ? "council.public" : "council.closed")));
        spans.add(Span.gap(" · "));
        spans.add(
                Span.plain(
                        texts.text(council.forNotice() ? "council.notice" : "council.decision")));
        return new Paragraph(Role.SUBTITLE, spans);
    }

    private Table committees() {
        var rows =
                council.committees().stream()
                        .map(
                                step ->
                                        List.of(
                                                Cell.of(PrintableText.oneLine(step.committee())),
                                                Cell.of(
                                                        step.on() == null
                                                                ? texts.text("council.noDate")
                                                                : texts.date(step.on())),
                                                Cell.of(texts.of(step.competence()))))
                        .toList();
        return new Table(
                texts.text("council.committees"),
                false,
                List.of(
                        new Column(texts.text("council.committee"), 50, false),
                        new Column(texts.text("council.session"), 20, false),
                        new Column(texts.text("council.competence"), 30, false)),
                rows,
                false);
    }

    private List<Block> resolution() {
        var typed = Paragraph.typed(council.proposedResolution());
        if (typed.isEmpty()) {
            return List.of();
        }
        var blocks = new ArrayList<Block>();
        blocks.add(
                new Paragraph(Role.BODY, List.of(Span.strong(texts.text("council.resolution")))));
        blocks.addAll(typed);
        return List.of(new Block.Together(blocks));
    }

    private Table finances() {
        var rows =
                council.finances().stream()
                        .map(
                                line ->
                                        List.of(
                                                Cell.of(PrintableText.oneLine(line.label())),
                                                Cell.of(
                                                        line.amount() == null
                                                                ? ""
                                                                : texts.money(line.amount())),
                                                Cell.of(PrintableText.clean(line.note()))))
                        .toList();
        return new Table(
                texts.text("council.finances"),
                false,
                List.of(
                        new Column(texts.text("council.finances.what"), 40, false),
                        new Column(texts.text("council.finances.amount"), 20, true),
                        new Column(texts.text("council.finances.note"), 40, false)),
                rows,
                false);
    }
}
