package de.wegmarke.document;

import de.wegmarke.document.Block.Entry;
import de.wegmarke.document.Block.Heading;
import de.wegmarke.document.Block.Items;
import de.wegmarke.document.Block.Paragraph;
import de.wegmarke.document.Block.Paragraph.Role;
import de.wegmarke.document.Block.Together;
import de.wegmarke.plan.MeasureKind;
import de.wegmarke.plan.WebAddress;
import de.wegmarke.reporting.BodyStatement;
import de.wegmarke.reporting.ReportedMeasure;
import de.wegmarke.reporting.StatementKind;
import de.wegmarke.reporting.Timeliness;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A measure in the report: what it asks for, how far it is, and who said what about it. */
final class MeasureEntry {

    private final ReportTexts texts;

    MeasureEntry(ReportTexts texts) {
        this.texts = texts;
    }

    Block block(ReportedMeasure measure, int level) {
        var blocks = new ArrayList<Block>();
        blocks.add(
                new Heading(
                        level,
                        Anchor.of(measure),
                        PrintableText.oneLine(measure.label()),
                        measure.kind() == MeasureKind.REVIEW_MANDATE
                                ? texts.text("measure.mandate")
                                : ""));
        blocks.addAll(Paragraph.typed(measure.text()));
        blocks.add(state(measure));
        blocks.add(facts(measure));
        return new Entry(new Together(blocks), rest(measure));
    }

    private List<Block> rest(ReportedMeasure measure) {
        var blocks = new ArrayList<Block>();
        if (!measure.statements().isEmpty()) {
            blocks.add(new Items(measure.statements().stream().map(this::statement).toList()));
        }
        blocks.addAll(labelled("measure.stateReason", measure.stateReason()));
        if (measure.newDeadline() != null) {
            blocks.addAll(
                    labelled(
                            "measure.newDeadline",
                            texts.text(
                                    "measure.newDeadline.why",
                                    PrintableText.oneLine(measure.newDeadline()),
                                    reason(measure.newDeadlineReason()))));
        }
        blocks.addAll(labelled("measure.remark", measure.remark()));
        return blocks;
    }

    private String reason(@Nullable String typed) {
        var reason = PrintableText.clean(typed);
        return reason.isEmpty() ? texts.text("reason.none") : reason;
    }

    private Paragraph state(ReportedMeasure measure) {
        var spans = new ArrayList<Span>();
        spans.add(Span.marked(StateMark.of(measure), texts.state(measure)));
        if (measure.stateChanged()) {
            spans.add(Span.gap("  "));
            spans.add(
                    Span.quiet(texts.text("measure.before", texts.state(measure.previousState()))));
        } else if (measure.addedSince()) {
            spans.add(Span.gap("  "));
            spans.add(Span.quiet(texts.text("measure.added")));
        }
        return new Paragraph(Role.BODY, spans);
    }

    private Paragraph facts(ReportedMeasure measure) {
        var spans = new ArrayList<Span>();
        fact(spans, "measure.deadline", measure.deadline());
        fact(spans, "measure.cost", measure.financialEffect());
        fact(spans, "measure.bodies", measure.bodies());
        return new Paragraph(Role.FACTS, spans);
    }

    private void fact(List<Span> spans, String key, @Nullable String value) {
        if (!spans.isEmpty()) {
            spans.add(Span.gap(" · "));
        }
        var words = PrintableText.oneLine(value);
        spans.add(Span.quiet(texts.text(key)));
        spans.add(Span.gap(" "));
        spans.add(Span.plain(words.isEmpty() ? texts.text("state.none") : words));
    }

    private List<Block> statement(BodyStatement statement) {
        var blocks = new ArrayList<Block>();
        blocks.add(statementHead(statement));
        blocks.addAll(labelled("statement.achieved", statement.achieved()));
        blocks.addAll(obstacles(statement));
        blocks.addAll(labelled("statement.nextSteps", statement.nextSteps()));
        if (statement.actualCost() != null) {
            blocks.addAll(labelled("statement.cost", texts.money(statement.actualCost())));
        }
        blocks.addAll(evidence(statement));
        return blocks;
    }

    private Paragraph statementHead(BodyStatement statement) {
        var spans = new ArrayList<Span>();
        spans.add(Span.strong(PrintableText.oneLine(statement.body())));
        if (statement.leading()) {
            spans.add(Span.gap(" "));
            spans.add(Span.quiet(texts.text("statement.leading")));
        }
        spans.add(Span.gap(" · "));
        if (statement.kind() == StatementKind.NIL || statement.kind() == StatementKind.MISSING) {
            spans.add(Span.plain(texts.of(statement.kind())));
        } else {
            spans.add(Span.plain(texts.state(statement.state())));
            if (statement.kind() == StatementKind.UNCHANGED) {
                spans.add(Span.gap(", "));
                spans.add(Span.quiet(texts.of(statement.kind())));
            }
        }
        if (statement.timeliness() == Timeliness.LATE) {
            spans.add(Span.gap(", "));
            spans.add(Span.quiet(texts.of(statement.timeliness())));
        }
        return new Paragraph(Role.BODY, spans);
    }

    private List<Block> obstacles(BodyStatement statement) {
        var words = PrintableText.clean(statement.obstacles());
        if (statement.obstacleReason() == null) {
            return labelled("statement.obstacles", words);
        }
        var reason = texts.of(statement.obstacleReason());
        return labelled("statement.obstacles", words.isEmpty() ? reason : reason + ". " + words);
    }

    private List<Block> evidence(BodyStatement statement) {
        // Without characters that mean something in markup.
        var address =
                WebAddress.parse(PrintableText.clean(statement.evidenceUrl()))
                        .map(URI::toASCIIString)
                        .orElse(null);
        var label = PrintableText.oneLine(statement.evidenceLabel());
        if (address == null) {
            return labelled(
                    "statement.evidence",
                    (label + " " + PrintableText.oneLine(statement.evidenceUrl())).strip());
        }
        return List.of(
                new Paragraph(
                        Role.BODY,
                        List.of(
                                Span.quiet(texts.text("statement.evidence")),
                                Span.gap(" "),
                                Span.link(label.isEmpty() ? address : label, address))));
    }

    /** A label with what somebody typed; nothing if nobody did. */
    private List<Block> labelled(String key, @Nullable String typed) {
        var paragraphs = PrintableText.paragraphs(typed);
        var blocks = new ArrayList<Block>();
        for (var paragraph : paragraphs) {
            blocks.add(
                    blocks.isEmpty()
                            ? new Paragraph(
                                    Role.BODY,
                                    List.of(
                                            Span.quiet(texts.text(key)),
                                            Span.gap(" "),
                                            Span.plain(paragraph)))
                            : Paragraph.body(paragraph));
        }
        return blocks;
    }
}
