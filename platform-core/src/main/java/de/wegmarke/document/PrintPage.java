package de.wegmarke.document;

import de.wegmarke.document.Block.Heading;
import de.wegmarke.document.HtmlBlocks.Medium;
import de.wegmarke.reporting.EvaluationReport;
import java.util.ArrayDeque;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The HTML that is printed: with running head and foot, and bookmarks in the document's head. */
final class PrintPage {

    private static final String STYLE = Resource.text("print.css") + PrintDrawings.markStyle();

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
        bookmarks(content, page.head());
        running(content, page.body());
        HtmlPage.parts(content, texts, page.body(), new HtmlBlocks(Medium.PRINT, 1));
        return page;
    }

    private static void meta(Document page, String name, String value) {
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

    /** Every heading as a bookmark below the one of the level above. */
    private static void bookmarks(ReportContent content, Element head) {
        var open = new ArrayDeque<Integer>();
        var parents = new ArrayDeque<Element>();
        parents.push(head.appendElement("bookmarks"));
        open.push(0);
        content.all()
                .flatMap(PrintPage::headings)
                .forEach(
                        heading -> {
                            while (open.getFirst() >= heading.level()) {
                                open.pop();
                                parents.pop();
                            }
                            var bookmark =
                                    parents.getFirst()
                                            .appendElement("bookmark")
                                            .attr(
                                                    "name",
                                                    PrintableText.excerpt(heading.text(), 120))
                                            .attr("href", "#" + heading.anchor());
                            parents.push(bookmark);
                            open.push(heading.level());
                        });
    }

    private static Stream<Heading> headings(Block block) {
        return switch (block) {
            case Heading heading -> Stream.of(heading);
            case Block.Entry entry -> headings(entry.head());
            case Block.Together together -> together.blocks().stream().flatMap(PrintPage::headings);
            default -> Stream.empty();
        };
    }
}
