package de.wegmarke.document;

import de.wegmarke.reporting.EvaluationReport;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Date;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlCursor;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;

/**
 * Fills a template: words first, then whole parts, so that nothing typed is read as placeholder.
 */
final class DocxWriting {

    private final EvaluationReport report;
    private final ReportTexts texts;
    private final XWPFDocument document;

    DocxWriting(EvaluationReport report, ReportTexts texts, XWPFDocument document) {
        this.report = report;
        this.texts = texts;
        this.document = document;
    }

    void fill() throws IOException {
        var places = places();
        for (var part : DocxTemplate.parts(document)) {
            for (var paragraph : DocxText.paragraphs(part)) {
                DocxText.replace(paragraph, this::value);
            }
        }
        var content = ReportContent.of(report, texts);
        var written = places.keySet().stream().flatMap(part -> content.of(part).stream()).toList();
        var blocks =
                new DocxBlocks(document, DocxStyles.in(document), written, id -> Optional.empty());
        if (!places.containsKey(ReportPart.NOTICES) && !content.of(ReportPart.NOTICES).isEmpty()) {
            insertFirst(blocks.write(content.of(ReportPart.NOTICES)));
        }
        for (var place : places.entrySet()) {
            insert(blocks.write(content.of(place.getKey())), place.getValue());
        }
        mark();
        properties();
    }

    /** Where the parts go, found before anything is put into the document. */
    private Map<ReportPart, CTP> places() {
        var places = new EnumMap<ReportPart, CTP>(ReportPart.class);
        for (var paragraph : document.getDocument().getBody().getPList()) {
            DocxText.placeholders((org.w3c.dom.Element) paragraph.getDomNode()).stream()
                    .findFirst()
                    .flatMap(Placeholder::part)
                    .ifPresent(part -> places.putIfAbsent(part, paragraph));
        }
        return places;
    }

    /** Placeholders of parts go with their paragraph; what stood there twice becomes nothing. */
    private String value(String name) {
        return Placeholder.named(name).map(one -> one.value(report, texts)).orElse("");
    }

    private static void insert(String fragment, CTP paragraph) throws IOException {
        try (var target = paragraph.newCursor()) {
            copy(fragment, target);
            var endsSection = paragraph.isSetPPr() && paragraph.getPPr().isSetSectPr();
            if (!endsSection) {
                target.removeXml();
            }
        }
    }

    private void insertFirst(String fragment) throws IOException {
        try (var target = document.getDocument().getBody().newCursor()) {
            target.toFirstContentToken();
            copy(fragment, target);
        }
    }

    static void copy(String fragment, XmlCursor target) throws IOException {
        try (var source = XmlObject.Factory.parse(fragment).newCursor()) {
            source.toFirstChild();
            source.copyXmlContents(target);
        } catch (XmlException notXml) {
            throw new IOException(notXml);
        }
    }

    /** A draft and samples are named on every page, even if the template forgot the place. */
    private void mark() {
        var marks =
                Stream.of(Placeholder.DRAFT, Placeholder.SAMPLE)
                        .map(one -> one.value(report, texts))
                        .filter(words -> !words.isEmpty())
                        .toList();
        if (!marks.isEmpty()) {
            new DocxHeaders(document).carry(marks);
        }
    }

    private void properties() {
        var properties = document.getProperties().getCoreProperties();
        var taken = Optional.of(Date.from(report.head().takenAt()));
        var municipality = PrintableText.oneLine(report.head().municipality());
        properties.setTitle(ReportContent.title(report, texts));
        properties.setCreator(municipality);
        properties.setLastModifiedByUser(municipality);
        properties.setCreated(taken);
        properties.setModified(taken);
    }

    static void save(XWPFDocument document, OutputStream stream) throws IOException {
        save(document, Map.of(), stream);
    }

    /**
     * @param files what parts of the document hold, by their names
     */
    static void save(XWPFDocument document, Map<String, Path> files, OutputStream stream)
            throws IOException {
        var bytes = new ByteArrayOutputStream(1 << 18);
        document.write(bytes);
        StableZip.copy(bytes.toByteArray(), files, stream);
    }
}
