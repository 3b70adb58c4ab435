package de.wegmarke.document;

import de.wegmarke.document.Block.Heading;
import de.wegmarke.document.HtmlBlocks.Medium;
import de.wegmarke.story.collection.Brochure;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The HTML of a brochure that is printed: cover, contents, foreword, a chapter a story, imprint.
 */
final class BrochurePage {

    private static final String STYLE = Resource.text("print.css") + Resource.text("brochure.css");

    private final Brochure brochure;
    private final ReportTexts texts;
    private final HtmlBlocks blocks = new HtmlBlocks(Medium.PRINT, 1);

    BrochurePage(Brochure brochure, ReportTexts texts) {
        this.brochure = brochure;
        this.texts = texts;
    }

    Document page() {
        var content = BrochureContent.of(brochure, texts);
        var page = HtmlPage.shell(content.title(), texts.language());
        PrintPage.meta(page, "subject", PrintableText.oneLine(brochure.text().subtitle()));
        PrintPage.meta(page, "author", PrintableText.oneLine(brochure.text().publisher()));
        page.head().appendElement("style").appendChild(HtmlPage.style(STYLE));
        var contents = new Heading(2, "inhalt", "", texts.text("contents"));
        PdfBookmarks.write(
                Stream.of(content.cover().stream(), Stream.of(contents), content.inside())
                        .flatMap(blocks -> blocks),
                page.head());
        running(content, page.body());
        cover(content, page.body());
        contents(contents, content, page.body());
        if (!content.foreword().isEmpty()) {
            section(page.body(), "foreword", content.foreword());
        }
        for (var chapter : content.chapters()) {
            var section = section(page.body(), "chapter", List.of());
            section.appendElement("div").addClass("head-right").text(chapter.municipality());
            blocks.write(chapter.blocks(), section);
        }
        var imprint = section(page.body(), "imprint", List.of());
        imprint.appendElement("div").addClass("head-right").text("\u00A0");
        blocks.write(content.imprint(), imprint);
        return page;
    }

    private Element section(Element body, String name, List<Block> written) {
        var section = body.appendElement("div").addClass("part").addClass(name);
        blocks.write(written, section);
        return section;
    }

    private void running(BrochureContent content, Element body) {
        var left = body.appendElement("div").attr("id", "head-left").text(content.title());
        if (brochure.draft()) {
            left.appendElement("span").addClass("stamp").text(texts.text("draft"));
        }
        body.appendElement("div").addClass("head-right").text("\u00A0");
        body.appendElement("div")
                .attr("id", "foot-left")
                .text(PrintableText.oneLine(brochure.text().publisher()) + "\u00A0");
        body.appendElement("div").attr("id", "foot-right").appendElement("span").addClass("page");
    }

    /** A bar for each story, so that no two brochures have the same face. */
    private void cover(BrochureContent content, Element body) {
        var cover = body.appendElement("div").addClass("cover");
        var panel = cover.appendElement("div").addClass("panel");
        var field = panel.appendElement("div").addClass("field");
        blocks.write(content.cover(), field.addClass("title-" + size(content.title())));
        var bars = panel.appendElement("div").addClass("bars");
        var shown = Math.min(content.chapters().size(), MOST_BARS);
        for (int index = 0; index < shown; index++) {
            bars.appendElement("div").addClass("bar-" + index % BARS);
        }
        var foot = cover.appendElement("div").addClass("publisher");
        var publisher = PrintableText.oneLine(brochure.text().publisher());
        var placeAndDate = PrintableText.oneLine(brochure.text().placeAndDate());
        if (publisher.length() + placeAndDate.length() > LONG_FOOT) {
            foot.addClass("publisher-long");
        }
        foot.appendElement("p").text(publisher);
        foot.appendElement("p").text(placeAndDate);
        if (brochure.draft()) {
            foot.appendElement("p").addClass("stamp").text(texts.text("draft"));
        }
    }

    /** So that the longest title with the longest subtitle still has its place on the cover. */
    private static String size(String title) {
        if (title.length() <= SHORT_TITLE) {
            return "short";
        }
        return title.length() <= LONG_TITLE ? "long" : "very-long";
    }

    /** In characters: three lines in the largest letters. */
    private static final int SHORT_TITLE = 45;

    private static final int LONG_TITLE = 100;

    /** In characters, of publisher, place and date together. */
    private static final int LONG_FOOT = 200;

    /** As many as stand side by side. */
    private static final int MOST_BARS = 20;

    /** How many kinds of bars the style knows. */
    private static final int BARS = 5;

    private void contents(Heading title, BrochureContent content, Element body) {
        var navigation = section(body, "contents-page", List.of(title));
        var list = navigation.appendElement("ul").addClass("contents-list");
        content.foreword().stream()
                .limit(1)
                .map(Heading.class::cast)
                .forEach(heading -> entry(list, heading, ""));
        content.chapters()
                .forEach(chapter -> entry(list, chapter.heading(), chapter.municipality()));
        content.imprint().stream()
                .limit(1)
                .map(Heading.class::cast)
                .forEach(heading -> entry(list, heading, ""));
    }

    private static void entry(Element list, Heading heading, String municipality) {
        var item = list.appendElement("li");
        if (!municipality.isEmpty()) {
            item.appendElement("p").addClass("whose").text(municipality);
        }
        item.appendElement("a")
                .attr("href", "#" + heading.anchor())
                .attr("title", heading.text())
                .text(heading.text());
    }
}
