package de.wegmarke.document;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.model.XWPFHeaderFooterPolicy;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeader;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;

/** The headers of a document: of all pages, of first pages, of even pages. */
final class DocxHeaders {

    private static final String ALERT = "7A1F1F";

    private final XWPFDocument document;

    DocxHeaders(XWPFDocument document) {
        this.document = document;
    }

    /** Sees to it that every page carries the words, where the template does not already. */
    void carry(List<String> words) {
        for (var header : document.getHeaderList()) {
            add(header, words);
        }
        var sections = sections();
        var policy = new XWPFHeaderFooterPolicy(document, sections.getFirst());
        if (policy.getDefaultHeader() == null) {
            add(policy.createHeader(XWPFHeaderFooterPolicy.DEFAULT), words);
        }
        var firstDiffers = sections.stream().anyMatch(CTSectPr::isSetTitlePg);
        if (firstDiffers && policy.getFirstPageHeader() == null) {
            add(policy.createHeader(XWPFHeaderFooterPolicy.FIRST), words);
        }
        if (document.getEvenAndOddHeadings() && policy.getEvenPageHeader() == null) {
            add(policy.createHeader(XWPFHeaderFooterPolicy.EVEN), words);
        }
    }

    private static void add(XWPFHeader header, List<String> words) {
        var there = header.getText();
        var missing = words.stream().filter(word -> !there.contains(word)).toList();
        if (missing.isEmpty()) {
            return;
        }
        var paragraph = header.createParagraph();
        paragraph.setAlignment(ParagraphAlignment.RIGHT);
        var run = paragraph.createRun();
        run.setBold(true);
        run.setColor(ALERT);
        run.setText(String.join(" · ", missing));
    }

    /** The properties of all sections in order; a later one inherits what it does not say. */
    private List<CTSectPr> sections() {
        var body = document.getDocument().getBody();
        var sections = new ArrayList<CTSectPr>();
        for (var paragraph : body.getPList()) {
            if (paragraph.isSetPPr() && paragraph.getPPr().isSetSectPr()) {
                sections.add(paragraph.getPPr().getSectPr());
            }
        }
        sections.add(body.isSetSectPr() ? body.getSectPr() : body.addNewSectPr());
        return sections;
    }
}
