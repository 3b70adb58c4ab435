package de.wegmarke.document;

import de.wegmarke.document.Block.Box;
import de.wegmarke.document.Block.Cell;
import de.wegmarke.document.Block.Entry;
import de.wegmarke.document.Block.Figures;
import de.wegmarke.document.Block.Heading;
import de.wegmarke.document.Block.Items;
import de.wegmarke.document.Block.Paragraph;
import de.wegmarke.document.Block.Picture;
import de.wegmarke.document.Block.Table;
import de.wegmarke.document.Block.Together;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;

/**
 * Writes blocks as HTML elements. Text is only ever set as text, so that nothing typed becomes
 * markup.
 */
final class HtmlBlocks {

    /** Where the HTML goes. */
    enum Medium {
        SCREEN,
        /** Paper: signs are painted by the print style, drawings carry an {@code alt}. */
        PRINT
    }

    private final Medium medium;
    private final int shift;

    /**
     * @param topLevel of the report's title: 1 in a document of its own, 2 in a page that has one
     */
    HtmlBlocks(Medium medium, int topLevel) {
        this.medium = medium;
        this.shift = topLevel - 1;
    }

    void write(List<Block> blocks, Element parent) {
        blocks.forEach(block -> write(block, parent));
    }

    private void write(Block block, Element parent) {
        switch (block) {
            case Heading heading -> heading(heading, parent);
            case Paragraph paragraph -> paragraph(paragraph, parent);
            case Figures figures -> figures(figures, parent);
            case Picture picture -> picture(picture, parent);
            case Box box -> write(box.blocks(), parent.appendElement("div").addClass("box"));
            case Items items -> items(items, parent);
            case Table table -> table(table, parent);
            case Together together ->
                    write(together.blocks(), parent.appendElement("div").addClass("together"));
            case Entry entry -> entry(entry, parent);
        }
    }

    private void heading(Heading heading, Element parent) {
        var element =
                parent.appendElement("h" + Math.min(heading.level() + shift, 6))
                        .attr("id", heading.anchor());
        if (!heading.number().isEmpty()) {
            element.appendElement("span").addClass("number").text(heading.number());
            element.appendText(" ");
        }
        element.appendText(heading.words());
    }

    private void paragraph(Paragraph paragraph, Element parent) {
        var element = parent.appendElement("p");
        if (paragraph.role() != Paragraph.Role.BODY) {
            element.addClass(paragraph.role().name().toLowerCase(Locale.ROOT));
        }
        spans(paragraph.spans(), element);
    }

    private void figures(Figures figures, Element parent) {
        var box = parent.appendElement("div").addClass("figures");
        for (var figure : figures.figures()) {
            var one = box.appendElement("p").addClass("figure");
            one.appendElement("strong").text(figure.value());
            one.appendText(" ");
            one.appendElement("span").text(figure.label());
        }
    }

    /** In the measure of the page: a pixel has none. */
    private static void picture(Picture picture, Element parent) {
        var box = parent.appendElement("div").addClass("picture");
        var width = picture.printedWidth(PrintPage.TEXT_WIDTH, PrintPage.HIGHEST_PICTURE);
        box.appendElement("img")
                .attr("src", PdfPictures.ADDRESS + picture.id())
                .attr("alt", picture.alternative())
                .attr(
                        "style",
                        String.format(
                                Locale.ROOT,
                                "width: %.1fmm; height: %.1fmm",
                                width,
                                picture.printedHeight(width)));
        if (!picture.caption().isEmpty()) {
            box.appendElement("p").addClass("note").text(picture.caption());
        }
    }

    private void items(Items items, Element parent) {
        var list = parent.appendElement("ul").addClass("items");
        items.items().forEach(item -> write(item, list.appendElement("li")));
    }

    private void entry(Entry entry, Element parent) {
        var box = parent.appendElement("div").addClass("measure");
        write(entry.head(), box);
        write(entry.rest(), box);
    }

    private void table(Table table, Element parent) {
        if (medium == Medium.PRINT && !table.named()) {
            // Above the table: the library would have a caption read after it.
            parent.appendElement("p").addClass("caption").text(table.caption());
        }
        var element = parent.appendElement("table");
        role(element, "table");
        if (medium == Medium.SCREEN) {
            caption(table, element);
        }
        var group = element.appendElement("thead");
        role(group, "rowgroup");
        head(table, group.appendElement("tr"));
        var body = element.appendElement("tbody");
        role(body, "rowgroup");
        for (int index = 0; index < table.rows().size(); index++) {
            var row = body.appendElement("tr");
            if (table.foot() && index == table.rows().size() - 1) {
                row.addClass("sum");
            }
            row(table, table.rows().get(index), row);
        }
    }

    private void head(Table table, Element row) {
        role(row, "row");
        for (var column : table.columns()) {
            var title = row.appendElement("th").attr("scope", "col").text(column.title());
            role(title, "columnheader");
            title.addClass("w" + column.share());
            if (column.number()) {
                title.addClass("number");
            }
        }
    }

    /** On a narrow screen the rows are stacked, and a stacked table is none without its roles. */
    private void role(Element element, String role) {
        if (medium == Medium.SCREEN) {
            element.attr("role", role);
        }
    }

    private static void caption(Table table, Element element) {
        var caption = element.appendElement("caption").text(table.caption());
        if (table.named()) {
            caption.addClass("unseen");
        }
    }

    private void row(Table table, List<Cell> cells, Element row) {
        role(row, "row");
        for (int index = 0; index < cells.size(); index++) {
            var column = table.columns().get(index);
            var cell =
                    index == 0
                            ? row.appendElement("th").attr("scope", "row")
                            : row.appendElement("td");
            role(cell, index == 0 ? "rowheader" : "cell");
            if (medium == Medium.SCREEN && index > 0) {
                cell.attr("data-column", column.title());
            }
            if (column.number()) {
                cell.addClass("number");
            }
            switch (cells.get(index)) {
                case Cell.Words words -> spans(words.spans(), cell);
                case Cell.Drawn drawn -> bar(drawn.bar(), cell);
            }
        }
    }

    private void bar(Bar bar, Element cell) {
        cell.appendChild(
                medium == Medium.SCREEN ? BarPainter.svg(bar) : PrintDrawings.element(bar));
    }

    private void spans(List<Span> spans, Element parent) {
        for (var span : spans) {
            if (span.mark() == null) {
                words(span, parent);
            } else {
                // The sign never stands alone at the end of a line.
                words(span, marked(span.mark(), parent));
            }
        }
    }

    private Element marked(StateMark mark, Element parent) {
        var state = parent.appendElement("span").addClass("state");
        if (medium == Medium.PRINT) {
            return state.addClass("mark-" + mark.name());
        }
        state.appendChild(BarPainter.svg(mark));
        return state.appendText("\u00A0");
    }

    private void words(Span span, Element parent) {
        if (span.href() != null) {
            var link = parent.appendElement("a").attr("href", span.href());
            if (medium == Medium.PRINT) {
                link.attr("title", span.text());
            } else if (!span.href().startsWith("#")) {
                link.attr("rel", "noopener noreferrer nofollow");
            }
            lines(span.text(), link);
            return;
        }
        switch (span.emphasis()) {
            case PLAIN -> lines(span.text(), parent);
            case STRONG -> lines(span.text(), parent.appendElement("strong"));
            case QUIET -> lines(span.text(), parent.appendElement("span").addClass("quiet"));
        }
    }

    private static void lines(String text, Element parent) {
        var first = true;
        for (var line : text.split("\n", -1)) {
            if (!first) {
                parent.appendElement("br");
            }
            parent.appendText(line);
            first = false;
        }
    }
}
