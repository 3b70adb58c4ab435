package de.wegmarke.document;

import de.wegmarke.document.Block.Figures;
import de.wegmarke.document.Block.Table;
import de.wegmarke.document.DocxStyles.Look;
import java.util.List;

/** Writes a table: as wide as the text, its head repeated on every page, its rows not torn. */
final class DocxTable {

    /** Share of the width in fiftieths of a percent, as Word counts. */
    private static final int PERCENT = 50;

    /** Width of the text on A4 in twentieths of a point, for programs that ask for the grid. */
    private static final int TEXT_WIDTH = 9240;

    private final DocxMarkup markup;
    private final DocxStyles styles;
    private final DocxBlocks blocks;

    DocxTable(DocxMarkup markup, DocxStyles styles, DocxBlocks blocks) {
        this.markup = markup;
        this.styles = styles;
        this.blocks = blocks;
    }

    void write(Table table) {
        if (!table.named()) {
            markup.paragraph(styles.id(Look.CAPTION));
            markup.run(table.caption());
            markup.close();
        }
        var shares = table.columns().stream().map(Table.Column::share).toList();
        open(table.caption(), shares, true);
        head(table.columns());
        for (int index = 0; index < table.rows().size(); index++) {
            row(table, index);
        }
        markup.close();
        // A table must not end a part: Word needs a paragraph between two of them.
        markup.paragraph(styles.id(Look.NOTE)).close();
    }

    private void open(String caption, List<Integer> shares, boolean lines) {
        markup.open("w:tbl").open("w:tblPr");
        markup.empty("w:tblW", "w:w", String.valueOf(100 * PERCENT), "w:type", "pct");
        if (lines) {
            markup.open("w:tblBorders");
            for (var side : new String[] {"bottom", "insideH"}) {
                markup.empty(
                        "w:" + side,
                        "w:val",
                        "single",
                        "w:sz",
                        "4",
                        "w:space",
                        "0",
                        "w:color",
                        "C4C4C4");
            }
            markup.close();
        }
        markup.empty("w:tblLayout", "w:type", "fixed");
        markup.open("w:tblCellMar");
        markup.empty("w:left", "w:w", "0", "w:type", "dxa");
        markup.empty("w:right", "w:w", "115", "w:type", "dxa");
        markup.close();
        markup.empty(
                "w:tblLook",
                "w:val",
                lines ? "00A0" : "0000",
                "w:firstRow",
                lines ? "1" : "0",
                "w:firstColumn",
                lines ? "1" : "0");
        markup.empty("w:tblCaption", "w:val", caption);
        markup.close();
        markup.open("w:tblGrid");
        shares.forEach(
                share ->
                        markup.empty("w:gridCol", "w:w", String.valueOf(TEXT_WIDTH * share / 100)));
        markup.close();
    }

    private void head(List<Table.Column> columns) {
        markup.open("w:tr").open("w:trPr").empty("w:cantSplit").empty("w:tblHeader").close();
        for (var column : columns) {
            markup.open("w:tc").open("w:tcPr");
            markup.empty("w:tcW", "w:w", String.valueOf(column.share() * PERCENT), "w:type", "pct");
            markup.open("w:tcBorders");
            markup.empty(
                    "w:bottom",
                    "w:val",
                    "single",
                    "w:sz",
                    "8",
                    "w:space",
                    "0",
                    "w:color",
                    "1A1A1A");
            markup.close().empty("w:vAlign", "w:val", "bottom").close();
            start(Look.COLUMN, column.number(), true);
            markup.run(column.title());
            markup.close().close();
        }
        markup.close();
    }

    private void row(Table table, int index) {
        var sum = table.foot() && index == table.rows().size() - 1;
        var cells = table.rows().get(index);
        markup.open("w:tr").open("w:trPr").empty("w:cantSplit").close();
        for (int column = 0; column < cells.size(); column++) {
            markup.open("w:tc").open("w:tcPr");
            markup.empty(
                    "w:tcW",
                    "w:w",
                    String.valueOf(table.columns().get(column).share() * PERCENT),
                    "w:type",
                    "pct");
            markup.close();
            start(sum ? Look.COLUMN : Look.CELL, table.columns().get(column).number(), false);
            blocks.cell(cells.get(column));
            markup.close().close();
        }
        markup.close();
    }

    private void start(Look look, boolean number, boolean keepWithNext) {
        markup.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", styles.id(look));
        if (keepWithNext) {
            markup.empty("w:keepNext");
        }
        if (number) {
            markup.empty("w:jc", "w:val", "right");
        }
        markup.close();
    }

    /** Large numbers side by side. */
    void figures(Figures figures) {
        var share = 100 / Math.max(figures.figures().size(), 1);
        open("", figures.figures().stream().map(figure -> share).toList(), false);
        markup.open("w:tr").open("w:trPr").empty("w:cantSplit").close();
        for (var figure : figures.figures()) {
            markup.open("w:tc").open("w:tcPr");
            markup.empty("w:tcW", "w:w", String.valueOf(share * PERCENT), "w:type", "pct");
            markup.close();
            markup.paragraph(styles.id(Look.FIGURE));
            markup.run(figure.value());
            markup.close();
            markup.paragraph(styles.id(Look.CELL));
            markup.run(figure.label());
            markup.close().close();
        }
        markup.close().close();
    }
}
