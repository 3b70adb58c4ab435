package de.wegmarke.document;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabJc;

/** The paper that our own Word documents are written on, and what stands at its edges. */
final class DocxPage {

    private static final int MILLIMETRE = 57;

    private DocxPage() {}

    /** A4 with the margins of the printed report. */
    static CTSectPr a4(XWPFDocument document) {
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
        return section;
    }

    static void field(XWPFParagraph paragraph, String instruction) {
        var field = paragraph.getCTP().addNewFldSimple();
        field.setInstr(instruction);
        field.addNewR().addNewT().setStringValue("1");
    }

    static void rightTab(XWPFParagraph paragraph) {
        var properties =
                paragraph.getCTP().isSetPPr()
                        ? paragraph.getCTP().getPPr()
                        : paragraph.getCTP().addNewPPr();
        var tab = properties.addNewTabs().addNewTab();
        tab.setVal(STTabJc.RIGHT);
        tab.setPos(BigInteger.valueOf((210L - 25 - 22) * MILLIMETRE));
    }
}
