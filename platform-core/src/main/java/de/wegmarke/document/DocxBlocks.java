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
import de.wegmarke.document.DocxStyles.Look;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jspecify.annotations.Nullable;

/** Writes blocks as WordprocessingML, in the styles of a document. */
final class DocxBlocks {

    private final DocxStyles styles;
    private final DocxRelations relations;
    private final Function<UUID, Optional<String>> pictures;
    private final Map<String, Integer> bookmarks = new HashMap<>();
    private DocxMarkup markup = new DocxMarkup();
    private boolean holding;

    /**
     * @param all what will be written, so that nothing links to what is left out
     * @param pictures puts a picture into the document and says how it is referred to; empty if it
     *     is gone
     */
    DocxBlocks(
            XWPFDocument document,
            DocxStyles styles,
            List<Block> all,
            Function<UUID, Optional<String>> pictures) {
        this.styles = styles;
        this.pictures = pictures;
        this.relations = new DocxRelations(document);
        all.stream()
                .flatMap(DocxBlocks::headings)
                .forEach(heading -> bookmarks.putIfAbsent(heading.anchor(), bookmarks.size()));
    }

    private static Stream<Heading> headings(Block block) {
        return switch (block) {
            case Heading heading -> Stream.of(heading);
            case Together together -> together.blocks().stream().flatMap(DocxBlocks::headings);
            case Entry entry -> headings(entry.head());
            default -> Stream.empty();
        };
    }

    /** The blocks as the contents of one element {@code w:body}. */
    String write(List<Block> blocks) {
        markup = new DocxMarkup();
        blocks.forEach(block -> write(block, null));
        return markup.end();
    }

    /**
     * @param within the look of running text here, or null for the document's own
     */
    private void write(Block block, @Nullable Look within) {
        switch (block) {
            case Heading heading -> heading(heading);
            case Paragraph paragraph -> paragraph(paragraph, within);
            case Figures figures -> figures(figures);
            case Picture picture -> picture(picture);
            case Box box -> box.blocks().forEach(inner -> write(inner, Look.FACTS));
            case Items items -> items.items().forEach(this::item);
            case Table table -> new DocxTable(markup, styles, this).write(table);
            case Together together -> together(together, within);
            case Entry entry -> {
                write(entry.head(), within);
                entry.rest().forEach(inner -> write(inner, within));
            }
        }
    }

    private void item(List<Block> item) {
        for (int index = 0; index < item.size(); index++) {
            write(item.get(index), index > 0 ? Look.STATEMENT : Look.STATEMENT_HEAD);
        }
    }

    /** Every paragraph holds on to the next one, but for the last. */
    private void together(Together together, @Nullable Look within) {
        var last = together.blocks().size() - 1;
        for (int index = 0; index <= last; index++) {
            holding = index < last;
            write(together.blocks().get(index), within);
        }
        holding = false;
    }

    private void heading(Heading heading) {
        markup.paragraph(styles.id(Look.heading(heading.level())));
        var bookmark = bookmarks.get(heading.anchor());
        if (bookmark == null) {
            markup.run(heading.text());
        } else {
            var id = String.valueOf(FIRST_BOOKMARK + bookmark);
            markup.empty("w:bookmarkStart", "w:id", id, "w:name", name(bookmark));
            markup.run(heading.text());
            markup.empty("w:bookmarkEnd", "w:id", id);
        }
        markup.close();
    }

    /** Far from the numbers that a template's own bookmarks have. */
    private static final int FIRST_BOOKMARK = 1_000_000;

    private static String name(int bookmark) {
        return "abschnitt_" + bookmark;
    }

    private void paragraph(Paragraph paragraph, @Nullable Look within) {
        var look =
                switch (paragraph.role()) {
                    case BODY -> within;
                    case SUBTITLE -> Look.SUBTITLE;
                    case FACTS -> Look.FACTS;
                    case PLACE -> Look.PLACE;
                    case LEAD -> Look.LEAD;
                    case NOTE -> Look.NOTE;
                    case NOTICE -> Look.NOTICE;
                };
        markup.open("w:p").open("w:pPr");
        if (look != null) {
            markup.empty("w:pStyle", "w:val", styles.id(look));
        }
        if (holding) {
            markup.empty("w:keepNext");
        }
        markup.close();
        spans(paragraph.spans());
        markup.close();
    }

    void spans(List<Span> spans) {
        for (var span : spans) {
            var mark = span.mark();
            // A sign only where it explains a chart: in a text that people go on writing, words do.
            if (mark != null && span.emphasis() != Span.Emphasis.STRONG) {
                relations.draw(markup, mark);
                markup.run("\u00A0");
            }
            span(span);
        }
    }

    private void span(Span span) {
        var href = span.href();
        if (href == null) {
            markup.run(span.text(), span.emphasis(), false);
        } else if (!href.startsWith("#")) {
            markup.open("w:hyperlink", "r:id", relations.link(href));
            markup.run(span.text(), span.emphasis(), true);
            markup.close();
        } else {
            var bookmark = bookmarks.get(href.substring(1));
            if (bookmark == null) {
                markup.run(span.text(), span.emphasis(), false);
            } else {
                markup.open("w:hyperlink", "w:anchor", name(bookmark));
                markup.run(span.text(), span.emphasis(), true);
                markup.close();
            }
        }
    }

    private void picture(Picture picture) {
        pictures.apply(picture.id()).ifPresent(relation -> picture(picture, relation));
    }

    private void picture(Picture picture, String relation) {
        markup.open("w:p").open("w:pPr");
        if (!picture.caption().isEmpty()) {
            markup.empty("w:keepNext");
        }
        markup.close();
        relations.draw(markup, picture, relation);
        markup.close();
        if (!picture.caption().isEmpty()) {
            markup.paragraph(styles.id(Look.NOTE));
            markup.run(picture.caption());
            markup.close();
        }
    }

    /** The name of a heading's bookmark, for a table of contents; null if it is not written. */
    @Nullable String bookmark(Heading heading) {
        var bookmark = bookmarks.get(heading.anchor());
        return bookmark == null ? null : name(bookmark);
    }

    void bar(Bar bar) {
        relations.draw(markup, bar);
    }

    private void figures(Figures figures) {
        new DocxTable(markup, styles, this).figures(figures);
        markup.open("w:p").close();
    }

    /** What a cell holds, as spans or a drawing. */
    void cell(Cell cell) {
        switch (cell) {
            case Cell.Words words -> spans(words.spans());
            case Cell.Drawn drawn -> bar(drawn.bar());
        }
    }
}
