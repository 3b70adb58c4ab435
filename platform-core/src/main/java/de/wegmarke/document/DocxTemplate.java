package de.wegmarke.document;

import de.wegmarke.document.TemplateRefusal.Reason;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** A Word document with placeholders, opened, with what was found in it. */
final class DocxTemplate implements AutoCloseable {

    private static final Pattern ACTIVE =
            Pattern.compile(
                    "\\b(DDE|DDEAUTO|INCLUDETEXT|INCLUDEPICTURE|INCLUDE|LINK|IMPORT|DATABASE|RD|MACROBUTTON|EMBED|AUTOTEXT)\\b");

    private final XWPFDocument document;
    private final TemplateCheck check;

    private DocxTemplate(XWPFDocument document, TemplateCheck check) {
        this.document = document;
        this.check = check;
    }

    /**
     * Looks at a template without keeping it.
     *
     * @param bytes at most one more than {@link TemplateGuard#LARGEST}
     */
    static TemplateCheck check(byte[] bytes) {
        try (var template = open(bytes)) {
            return template.check;
        } catch (TemplateRefused refused) {
            return new TemplateCheck(refused.refusals(), new TreeSet<>(), new TreeSet<>());
        }
    }

    /**
     * Opens a template.
     *
     * @throws TemplateRefused if it cannot be opened, or holds what no report may hold
     */
    static DocxTemplate open(byte[] bytes) {
        TemplateGuard.beforeOpening(bytes).ifPresent(refusal -> refuse(List.of(refusal)));
        try {
            var opened = OPCPackage.open(new ByteArrayInputStream(bytes));
            var refusals = TemplateGuard.inside(opened);
            if (!refusals.isEmpty()) {
                opened.revert();
                throw new TemplateRefused(refusals);
            }
            var document = new XWPFDocument(opened);
            return new DocxTemplate(document, look(document));
        } catch (IOException
                | InvalidFormatException
                | OpenXML4JRuntimeException
                | POIXMLException
                | IllegalArgumentException
                | IllegalStateException broken) {
            throw new TemplateRefused(List.of(TemplateRefusal.of(Reason.BROKEN)));
        }
    }

    private static void refuse(List<TemplateRefusal> refusals) {
        throw new TemplateRefused(refusals);
    }

    XWPFDocument document() {
        return document;
    }

    TemplateCheck check() {
        return check;
    }

    /** The body and the headers and footers, as nodes. */
    static List<Node> parts(XWPFDocument document) {
        var parts = new ArrayList<Node>();
        parts.add(document.getDocument().getDomNode());
        document.getHeaderList().forEach(part -> parts.add(part._getHdrFtr().getDomNode()));
        document.getFooterList().forEach(part -> parts.add(part._getHdrFtr().getDomNode()));
        return parts;
    }

    private static TemplateCheck look(XWPFDocument document) {
        var refusals = new ArrayList<TemplateRefusal>();
        var used = new TreeSet<String>();
        for (var part : parts(document)) {
            for (var field : DocxText.fields(part)) {
                var active = ACTIVE.matcher(field.toUpperCase(Locale.ROOT));
                if (active.find()) {
                    refusals.add(new TemplateRefusal(Reason.ACTIVE_FIELD, active.group(1)));
                }
            }
            for (var paragraph : DocxText.paragraphs(part)) {
                look(paragraph, used, refusals);
            }
        }
        if (used.isEmpty() && refusals.isEmpty()) {
            refusals.add(TemplateRefusal.of(Reason.NO_PLACEHOLDER));
        }
        var missing = new TreeSet<String>();
        Arrays.stream(ReportPart.values()).map(ReportPart::placeholder).forEach(missing::add);
        missing.removeAll(used);
        return new TemplateCheck(refusals.stream().distinct().toList(), used, missing);
    }

    private static void look(
            Element paragraph, TreeSet<String> used, List<TemplateRefusal> refusals) {
        for (var name : DocxText.placeholders(paragraph)) {
            var part = Placeholder.part(name);
            if (part.isPresent()) {
                var inBody = DocxText.is(paragraph.getParentNode(), "body");
                if (!inBody || !DocxText.alone(paragraph)) {
                    refusals.add(new TemplateRefusal(Reason.NOT_ALONE, name));
                }
                used.add(name);
            } else if (Placeholder.named(name).isPresent()) {
                used.add(name);
            } else {
                refusals.add(new TemplateRefusal(Reason.UNKNOWN_PLACEHOLDER, name));
            }
        }
    }

    @Override
    public void close() {
        // The bytes are in memory; nothing is written back.
        document.getPackage().revert();
    }
}
