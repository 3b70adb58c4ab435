package de.wegmarke.document;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.apache.xmlbeans.XmlException;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/**
 * The styles that a report is written with. A template's own are taken where their names are known,
 * so that the report looks like the house's other papers; the rest comes with the report.
 */
final class DocxStyles {

    /** A look, with its name in Word; Word keeps built-in names in English. */
    enum Look {
        HEADING_1("heading 1"),
        HEADING_2("heading 2"),
        HEADING_3("heading 3"),
        HEADING_4("heading 4"),
        HEADING_5("heading 5"),
        CAPTION("caption"),
        SUBTITLE("Wegmarke Untertitel"),
        FACTS("Wegmarke Fakten"),
        PLACE("Wegmarke Ort"),
        LEAD("Wegmarke Vorspann"),
        COVER("Wegmarke Umschlag"),
        CONTENTS("toc 2"),
        NOTE("Wegmarke Anmerkung"),
        NOTICE("Wegmarke Hinweis"),
        STATEMENT("Wegmarke Aussage"),
        STATEMENT_HEAD("Wegmarke Aussage Beginn"),
        CELL("Wegmarke Tabelle"),
        COLUMN("Wegmarke Tabellenkopf"),
        FIGURE("Wegmarke Zahl");

        private final String name;

        Look(String name) {
            this.name = name;
        }

        static Look heading(int level) {
            return valueOf("HEADING_" + Math.min(level, 5));
        }
    }

    private static final String BUILT_IN = Resource.text("template-styles.xml");

    private final Map<Look, String> ids;

    private DocxStyles(Map<Look, String> ids) {
        this.ids = ids;
    }

    /** The document's styles, with those added that it lacks. */
    static DocxStyles in(XWPFDocument document) {
        var existing = document.getStyles();
        if (existing == null) {
            existing = document.createStyles();
            existing.setStyles(builtIn());
        }
        var ours = builtIn();
        var ids = new EnumMap<Look, String>(Look.class);
        for (var look : Look.values()) {
            var known = id(existing, look.name);
            ids.put(look, known == null ? add(ours, look, existing) : known);
        }
        return new DocxStyles(ids);
    }

    private static @Nullable String id(XWPFStyles styles, String name) {
        for (var style : styles.getStyles()) {
            if (name.equalsIgnoreCase(style.getName())) {
                return style.getStyleId();
            }
        }
        return null;
    }

    private static String add(CTStyles ours, Look look, XWPFStyles existing) {
        for (var style : ours.getStyleList()) {
            if (look.name.equals(style.getName().getVal())) {
                var copy = (CTStyle) style.copy();
                if (existing.styleExist(copy.getStyleId())) {
                    // Somebody else's style under our key: ours takes one of its own.
                    copy.setStyleId(copy.getStyleId() + "Wegmarke");
                }
                settle(copy, ours, existing);
                existing.addStyle(new XWPFStyle(copy, existing));
                return copy.getStyleId();
            }
        }
        throw new IllegalStateException("template-styles.xml lacks " + look.name);
    }

    /** Lets our style build on the template's own: its keys differ with the language of Word. */
    private static void settle(CTStyle style, CTStyles ours, XWPFStyles existing) {
        var base = theirs(style.getBasedOn().getVal(), ours, existing);
        if (base == null) {
            style.unsetBasedOn();
        } else {
            style.getBasedOn().setVal(base);
        }
        if (style.isSetNext()) {
            style.unsetNext();
        }
    }

    private static @Nullable String theirs(String key, CTStyles ours, XWPFStyles existing) {
        for (var style : ours.getStyleList()) {
            if (style.getStyleId().equals(key)) {
                return id(existing, style.getName().getVal());
            }
        }
        return null;
    }

    /** All built-in styles, as those of a new document. */
    static CTStyles builtIn() {
        try {
            return StylesDocument.Factory.parse(BUILT_IN).getStyles();
        } catch (XmlException broken) {
            throw new IllegalStateException(broken);
        }
    }

    String id(Look look) {
        return Objects.requireNonNull(ids.get(look));
    }
}
