package de.wegmarke.document;

import de.wegmarke.document.Block.Paragraph;
import de.wegmarke.document.Block.Paragraph.Role;
import de.wegmarke.reporting.EvaluationReport;
import java.util.ArrayList;
import java.util.List;

/** What nobody may overlook on the first page: draft, sample, corrections. */
final class NoticesPart {

    private final EvaluationReport report;
    private final ReportTexts texts;

    NoticesPart(EvaluationReport report, ReportTexts texts) {
        this.report = report;
        this.texts = texts;
    }

    List<Block> blocks() {
        var notices = new ArrayList<Block>();
        if (report.head().draft()) {
            notices.add(notice("draft", texts.text("notice.draft")));
        }
        if (report.head().sample()) {
            notices.add(notice("sample", texts.text("notice.sample")));
        }
        if (!report.corrections().isEmpty()) {
            notices.add(corrections());
        }
        return notices;
    }

    private Paragraph notice(String key, String words) {
        return new Paragraph(
                Role.NOTICE,
                List.of(Span.strong(texts.text(key)), Span.gap(" – "), Span.plain(words)));
    }

    private Paragraph corrections() {
        var last = report.corrections().getLast();
        return new Paragraph(
                Role.NOTICE,
                List.of(
                        Span.strong(texts.text("correction")),
                        Span.gap(" – "),
                        Span.plain(
                                texts.text(
                                        "notice.corrections",
                                        report.corrections().size(),
                                        texts.date(last.at()))),
                        Span.gap(" "),
                        Span.link(
                                texts.text("notice.corrections.where"),
                                "#" + AnnexPart.CORRECTIONS)));
    }
}
