package de.wegmarke.document;

import java.util.Locale;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.DocumentType;
import org.jsoup.nodes.Element;

/** What screen and print have in common: the page around the blocks and its table of contents. */
final class HtmlPage {

    private HtmlPage() {}

    static Document shell(String title, String language) {
        var page = Document.createShell("");
        page.prependChild(new DocumentType("html", "", ""));
        page.child(0).attr("lang", language);
        page.head().appendElement("meta").attr("charset", "utf-8");
        page.title(title);
        return page;
    }

    static DataNode style(String css) {
        return new DataNode(css);
    }

    /** All parts as sections; the table of contents follows the title and its notices. */
    static void parts(ReportContent content, ReportTexts texts, Element parent, HtmlBlocks blocks) {
        for (var part : ReportPart.values()) {
            var written = content.of(part);
            if (!written.isEmpty()) {
                var name = part.name().toLowerCase(Locale.ROOT).replace('_', '-');
                var section = parent.appendElement("div").addClass("part").addClass("part-" + name);
                blocks.write(written, section);
            }
            if (part == ReportPart.NOTICES) {
                contents(content, texts, parent);
            }
        }
    }

    private static void contents(ReportContent content, ReportTexts texts, Element parent) {
        var navigation = parent.appendElement("nav").attr("aria-label", texts.text("contents"));
        navigation.appendElement("p").addClass("contents").text(texts.text("contents"));
        var list = navigation.appendElement("ul");
        for (var heading : content.contents()) {
            list.appendElement("li")
                    .addClass("level-" + heading.level())
                    .appendElement("a")
                    .attr("href", "#" + heading.anchor())
                    .attr("title", heading.text())
                    .text(heading.text());
        }
    }
}
