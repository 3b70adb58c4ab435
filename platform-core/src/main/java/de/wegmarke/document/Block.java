package de.wegmarke.document;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A piece of the report, said once and written by each output in its own way. */
sealed interface Block {

    /**
     * A heading.
     *
     * @param level 1 for the title; a level is never skipped
     * @param anchor its address within the document
     * @param number of the field or measure, before the words; may be empty
     */
    record Heading(int level, String anchor, String number, String words) implements Block {

        String text() {
            return (number + " " + words).strip();
        }
    }

    /** Running text. */
    record Paragraph(Role role, List<Span> spans) implements Block {

        enum Role {
            BODY,
            /** Title, below or above the heading of level 1. */
            SUBTITLE,
            /** Facts of a measure: small and close. */
            FACTS,
            /** Where something happened: small, above its heading. */
            PLACE,
            /** The gist of what follows: larger than running text. */
            LEAD,
            /** A remark about the text itself. */
            NOTE,
            /** Says something that must not be overlooked: draft, sample, correction. */
            NOTICE
        }

        public Paragraph {
            spans = List.copyOf(spans);
        }

        static Paragraph of(Role role, String text) {
            return new Paragraph(role, List.of(Span.plain(text)));
        }

        static Paragraph body(String text) {
            return of(Role.BODY, text);
        }

        /** What somebody typed, one block for each of its paragraphs. */
        static List<Block> typed(@Nullable String text) {
            return PrintableText.paragraphs(text).stream().<Block>map(Paragraph::body).toList();
        }
    }

    /** A few numbers that say the most, set large. */
    record Figures(List<Figure> figures) implements Block {

        /**
         * A number.
         *
         * @param value as printed
         * @param label what it counts
         */
        record Figure(String value, String label) {}

        public Figures {
            figures = List.copyOf(figures);
        }
    }

    /** What belongs beside the text, in a box of its own. */
    record Box(List<Block> blocks) implements Block {

        public Box {
            blocks = List.copyOf(blocks);
        }
    }

    /**
     * A picture.
     *
     * @param id under which its file is read when it is its turn
     * @param width in pixels, like {@code height}
     * @param alternative what it shows; never empty
     * @param caption below it, may be empty
     */
    record Picture(UUID id, int width, int height, String alternative, String caption)
            implements Block {

        private static final double MILLIMETRES_PER_INCH = 25.4;

        /** Pixels per inch below which a picture looks coarse on paper. */
        private static final double COARSE = 110;

        /** How wide it is printed, in millimetres, within this space. */
        double printedWidth(double widest, double highest) {
            var fine = width * MILLIMETRES_PER_INCH / COARSE;
            return Math.min(Math.min(widest, fine), highest * width / height);
        }

        /** How high it is at that width. */
        double printedHeight(double printedWidth) {
            return printedWidth * height / width;
        }
    }

    /** A list of things that are each more than a line. */
    record Items(List<List<Block>> items) implements Block {

        public Items {
            items = items.stream().map(List::copyOf).toList();
        }
    }

    /**
     * A table. Its first column names the row.
     *
     * @param caption what the table is about; never empty
     * @param named whether the heading just above says the same, so that only those who jump from
     *     table to table need the caption
     * @param foot whether the last row sums up the others
     */
    record Table(
            String caption,
            boolean named,
            List<Column> columns,
            List<List<Cell>> rows,
            boolean foot)
            implements Block {

        /**
         * A column.
         *
         * @param share of the width, in percent; those of a table make 100
         */
        record Column(String title, int share, boolean number) {}

        public Table {
            columns = List.copyOf(columns);
            rows = rows.stream().map(List::copyOf).toList();
        }
    }

    /** What stands in a cell. */
    sealed interface Cell {

        record Words(List<Span> spans) implements Cell {
            public Words {
                spans = List.copyOf(spans);
            }
        }

        record Drawn(Bar bar) implements Cell {}

        static Cell of(Span... spans) {
            return new Words(List.of(spans));
        }

        static Cell of(String text) {
            return of(Span.plain(text));
        }
    }

    /** Blocks that stay on one page if they can. */
    record Together(List<Block> blocks) implements Block {

        public Together {
            blocks = List.copyOf(blocks);
        }
    }

    /**
     * A measure.
     *
     * @param head what must not be torn apart: label, text, state, facts
     * @param rest who said what about it
     */
    record Entry(Together head, List<Block> rest) implements Block {

        public Entry {
            rest = List.copyOf(rest);
        }
    }
}
