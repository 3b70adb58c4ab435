package de.wegmarke.document;

import java.util.Optional;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** The built-in template: a plain A4 page in the report's own styles with all its parts. */
final class DefaultTemplate {

    private static final String ALERT = "7A1F1F";

    private final XWPFDocument document = new XWPFDocument();
    private final ReportTexts texts;

    private DefaultTemplate(ReportTexts texts) {
        this.texts = texts;
    }

    static XWPFDocument create(ReportTexts texts) {
        return new DefaultTemplate(texts).write();
    }

    private XWPFDocument write() {
        var styles = DocxStyles.builtIn();
        styles.getDocDefaults()
                .getRPrDefault()
                .getRPr()
                .getLangArray(0)
                .setVal(texts.text("template.language"));
        document.createStyles().setStyles(styles);
        for (var part : ReportPart.values()) {
            document.createParagraph().createRun().setText("{{" + part.placeholder() + "}}");
        }
        DocxPage.a4(document);
        head();
        foot();
        // No day of its own: the same template gives the same bytes tomorrow.
        document.getProperties().getCoreProperties().setCreated(Optional.empty());
        return document;
    }

    private void head() {
        var paragraph = document.createHeader(HeaderFooterType.DEFAULT).createParagraph();
        paragraph.setStyle("Header");
        DocxPage.rightTab(paragraph);
        paragraph.createRun().setText(texts.text("title.document", "{{zyklus}}", "{{kommune}}"));
        var marks = paragraph.createRun();
        marks.addTab();
        marks.setBold(true);
        marks.setColor(ALERT);
        marks.setText("{{beispiel}} {{entwurf}}");
    }

    private void foot() {
        var paragraph = document.createFooter(HeaderFooterType.DEFAULT).createParagraph();
        paragraph.setStyle("Footer");
        DocxPage.rightTab(paragraph);
        paragraph.createRun().setText(texts.text("title.cutOff", "{{stichtag}}"));
        var page = paragraph.createRun();
        page.addTab();
        page.setText(texts.text("page") + " ");
        DocxPage.field(paragraph, "PAGE");
        paragraph.createRun().setText(" " + texts.text("page.of") + " ");
        DocxPage.field(paragraph, "NUMPAGES");
    }
}
