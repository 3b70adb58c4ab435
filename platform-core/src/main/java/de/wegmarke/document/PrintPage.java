package de.wegmarke.document;

import de.wegmarke.document.HtmlBlocks.Medium;
import de.wegmarke.reporting.EvaluationReport;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The HTML that is printed: with running head and foot, and bookmarks in the document's head. */
final class PrintPage {

    private static final String STYLE = Resource.text("print.css") + PrintDrawings.markStyle();

    /** Of A4 between the margins, in millimetres. */
    static final double TEXT_WIDTH = 163;

    /** In millimetres; a higher one would leave no room for words. */
    static final double HIGHEST_PICTURE = 110;

    private final EvaluationReport report;
    private final ReportTexts texts;

    PrintPage(EvaluationReport report, ReportTexts texts) {
        this.report = report;
        this.texts = texts;
    }

    Document page() {
        var content = ReportContent.of(report, texts);
        var page = HtmlPage.shell(content.title(), texts.language());
        meta(page, "subject", texts.text("title.subject", texts.date(report.head().cutOff())));
        meta(page, "author", PrintableText.oneLine(report.head().municipality()));
        page.head().appendElement("style").appendChild(HtmlPage.style(STYLE));
        PdfBookmarks.write(content.all(), page.head());
        running(content, page.body());
        HtmlPage.parts(content, texts, page.body(), new HtmlBlocks(Medium.PRINT, 1));
        return page;
    }

    static void meta(Document page, String name, String value) {
        page.head().appendElement("meta").attr("name", name).attr("content", value);
    }

    private void running(ReportContent content, Element body) {
        body.appendElement("div").attr("id", "head-left").text(content.title());
        var marks = body.appendElement("div").attr("id", "head-right");
        marks.appendText("\u00A0");
        if (report.head().sample()) {
            marks.appendElement("span").addClass("stamp").text(texts.text("sample"));
        }
        if (report.head().draft()) {
            marks.appendElement("span").addClass("stamp").text(texts.text("draft"));
        }
        body.appendElement("div")
                .attr("id", "foot-left")
                .text(texts.text("title.cutOff", texts.date(report.head().cutOff())));
        var number = body.appendElement("div").attr("id", "foot-right");
        number.appendText(texts.text("page") + " ");
        number.appendElement("span").addClass("page");
        number.appendText(" " + texts.text("page.of") + " ");
        number.appendElement("span").addClass("pages");
    }
}
