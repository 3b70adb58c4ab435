package de.wegmarke.document;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/** The words of a PDF in the order of its tags: what a screen reader reads. */
final class TaggedText {

    private final Map<PDPage, Map<Integer, String>> contents = new HashMap<>();
    private final StringBuilder text = new StringBuilder();

    private TaggedText() {}

    static String of(PDDocument document) throws IOException {
        var tagged = new TaggedText();
        for (var page : document.getPages()) {
            var extractor = new PDFMarkedContentExtractor();
            extractor.setSuppressDuplicateOverlappingText(false);
            extractor.processPage(page);
            var pieces = new HashMap<Integer, String>();
            extractor.getMarkedContents().forEach(content -> collect(content, pieces));
            tagged.contents.put(page, pieces);
        }
        tagged.read(document.getDocumentCatalog().getStructureTreeRoot(), null);
        return tagged.text.toString();
    }

    private static void collect(PDMarkedContent content, Map<Integer, String> pieces) {
        var words = new StringBuilder();
        for (var piece : content.getContents()) {
            if (piece instanceof TextPosition position) {
                words.append(position.getUnicode());
            } else if (piece instanceof PDMarkedContent inner) {
                collect(inner, pieces);
            }
        }
        if (content.getMCID() >= 0) {
            pieces.merge(content.getMCID(), words.toString(), String::concat);
        }
    }

    private void read(PDStructureNode node, @Nullable PDPage inherited) {
        var page =
                node instanceof PDStructureElement element && element.getPage() != null
                        ? element.getPage()
                        : inherited;
        for (var kid : node.getKids()) {
            switch (kid) {
                case PDStructureElement element -> {
                    read(element, page);
                    if (!element.getStructureType().equals("Span")) {
                        text.append('\n');
                    }
                }
                case Integer piece -> append(page, piece);
                case PDMarkedContentReference reference ->
                        append(reference.getPage(), reference.getMCID());
                default -> {
                    // An annotation: its words are those of the link around it.
                }
            }
        }
    }

    private void append(@Nullable PDPage page, int piece) {
        text.append(contents.getOrDefault(page, Map.of()).getOrDefault(piece, ""));
    }
}
