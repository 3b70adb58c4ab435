package de.wegmarke.document;

import java.math.BigInteger;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabJc;

/** The built-in template: a plain A4 page in the report's own styles with all its parts. */
final class DefaultTemplate {

    private static final int MILLIMETRE = 57;
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
        page();
        head();
        foot();
        return document;
    }

    private void page() {
        var section = document.getDocument().getBody().addNewSectPr();
        var size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(11906));
        size.setH(BigInteger.valueOf(16838));
        var margins = section.addNewPgMar();
        margins.setTop(BigInteger.valueOf(28L * MILLIMETRE));
        margins.setBottom(BigInteger.valueOf(24L * MILLIMETRE));
        margins.setLeft(BigInteger.valueOf(25L * MILLIMETRE));
        margins.setRight(BigInteger.valueOf(22L * MILLIMETRE));
        margins.setHeader(BigInteger.valueOf(14L * MILLIMETRE));
        margins.setFooter(BigInteger.valueOf(12L * MILLIMETRE));
        margins.setGutter(BigInteger.ZERO);
    }

    private void head() {
        var paragraph = document.createHeader(HeaderFooterType.DEFAULT).createParagraph();
        paragraph.setStyle("Header");
        rightTab(paragraph);
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
        rightTab(paragraph);
        paragraph.createRun().setText(texts.text("title.cutOff", "{{stichtag}}"));
        var page = paragraph.createRun();
        page.addTab();
        page.setText(texts.text("page") + " ");
        field(paragraph, "PAGE");
        paragraph.createRun().setText(" " + texts.text("page.of") + " ");
        field(paragraph, "NUMPAGES");
    }

    private static void field(XWPFParagraph paragraph, String instruction) {
        var field = paragraph.getCTP().addNewFldSimple();
        field.setInstr(instruction);
        field.addNewR().addNewT().setStringValue("1");
    }

    private static void rightTab(XWPFParagraph paragraph) {
        var properties =
                paragraph.getCTP().isSetPPr()
                        ? paragraph.getCTP().getPPr()
                        : paragraph.getCTP().addNewPPr();
        var tab = properties.addNewTabs().addNewTab();
        tab.setVal(STTabJc.RIGHT);
        tab.setPos(BigInteger.valueOf((210L - 25 - 22) * MILLIMETRE));
    }
}
