package de.wegmarke.document;

import de.wegmarke.document.Block.Heading;
import java.util.ArrayDeque;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** The outline beside a PDF, in the notation that the printer's library reads. */
final class PdfBookmarks {

    private PdfBookmarks() {}

    /** Every heading as a bookmark below the one of the level above. */
    static void write(Stream<Block> blocks, Element head) {
        var open = new ArrayDeque<Integer>();
        var parents = new ArrayDeque<Element>();
        parents.push(head.appendElement("bookmarks"));
        open.push(0);
        blocks.flatMap(PdfBookmarks::headings)
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
            case Block.Together together ->
                    together.blocks().stream().flatMap(PdfBookmarks::headings);
            default -> Stream.empty();
        };
    }
}
