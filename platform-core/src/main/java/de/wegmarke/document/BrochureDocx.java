package de.wegmarke.document;

import de.wegmarke.document.Block.Heading;
import de.wegmarke.document.DocxStyles.Look;
import de.wegmarke.story.StoredImage;
import de.wegmarke.story.collection.Brochure;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyles;
import org.springframework.stereotype.Component;

/**
 * A collection of stories as a brochure in Word, to go on working with: in Word's own styles, with
 * a table of contents that Word keeps. German, as the stories are. The same brochure gives the same
 * bytes.
 */
@Component
public class BrochureDocx {

    private static final String ALERT = "7A1F1F";

    public BrochureDocx() {}

    /**
     * Writes the document and leaves the stream open.
     *
     * @param pictures reads one of its pictures; empty if it is gone
     * @throws IOException if the stream cannot be written
     */
    public void write(
            Brochure brochure, Function<UUID, Optional<StoredImage>> pictures, OutputStream stream)
            throws IOException {
        try (var document = new XWPFDocument();
                var shown = new DocxPictures(document, new PrintedPictures(pictures))) {
            new Writing(brochure, document, shown).write();
            DocxWriting.save(document, shown.files(), stream);
        }
    }

    /** One document being written. */
    private static final class Writing {

        private final Brochure brochure;
        private final ReportTexts texts = ReportTexts.german();
        private final XWPFDocument document;
        private final BrochureContent content;
        private final DocxStyles styles;
        private final DocxBlocks blocks;

        Writing(Brochure brochure, XWPFDocument document, DocxPictures pictures) {
            this.brochure = brochure;
            this.document = document;
            this.content = BrochureContent.of(brochure, texts);
            var builtIn = DocxStyles.builtIn();
            builtIn.getDocDefaults()
                    .getRPrDefault()
                    .getRPr()
                    .getLangArray(0)
                    .setVal(texts.text("template.language"));
            underPlace(builtIn);
            document.createStyles().setStyles(builtIn);
            this.styles = DocxStyles.in(document);
            this.blocks =
                    new DocxBlocks(document, styles, content.all().toList(), pictures::relation);
        }

        /** The line above a story stands over its place, which comes before its heading. */
        private static void underPlace(CTStyles styles) {
            for (var style : styles.getStyleList()) {
                if (style.getStyleId().equals("Heading2")) {
                    style.getPPr().unsetPBdr();
                    style.getPPr().getSpacing().setBefore(BigInteger.valueOf(60));
                }
            }
        }

        void write() throws IOException {
            append(cover());
            append(blocks.write(content.cover()));
            append(imprintLine());
            append(contents());
            part(content.foreword());
            for (var chapter : content.chapters()) {
                part(chapter.blocks());
            }
            part(content.imprint());
            var section = DocxPage.a4(document);
            section.addNewTitlePg();
            edges();
            properties();
        }

        private void part(List<Block> written) throws IOException {
            if (!written.isEmpty()) {
                append(pageBreak());
                append(blocks.write(written));
            }
        }

        private void append(String fragment) throws IOException {
            try (var target = document.getDocument().getBody().newCursor()) {
                target.toEndToken();
                DocxWriting.copy(fragment, target);
            }
        }

        private String cover() {
            var markup = new DocxMarkup();
            markup.paragraph(styles.id(Look.COVER));
            markup.run(PrintableText.oneLine(brochure.text().publisher()));
            return markup.close().end();
        }

        private String imprintLine() {
            var markup = new DocxMarkup();
            markup.paragraph(styles.id(Look.FACTS));
            markup.run(PrintableText.oneLine(brochure.text().placeAndDate()));
            return markup.close().end();
        }

        private static String pageBreak() {
            var markup = new DocxMarkup();
            markup.open("w:p").open("w:r").empty("w:br", "w:type", "page");
            return markup.close().close().end();
        }

        /**
         * A field that Word fills with entries and pages when it opens the document. Until then it
         * holds the entries without pages, which nobody knows before.
         */
        private String contents() {
            var markup = new DocxMarkup();
            markup.open("w:p").open("w:r").empty("w:br", "w:type", "page").close().close();
            markup.paragraph(styles.id(Look.CAPTION));
            markup.run(texts.text("contents"));
            markup.close();
            var entries = entries();
            for (int index = 0; index < entries.size(); index++) {
                markup.paragraph(styles.id(Look.CONTENTS));
                if (index == 0) {
                    markup.open("w:r");
                    markup.empty("w:fldChar", "w:fldCharType", "begin", "w:dirty", "true").close();
                    instruction(markup, " TOC \\o \"2-2\" \\h \\z \\u ");
                    fieldMark(markup, "separate");
                }
                entry(markup, entries.get(index));
                markup.close();
            }
            markup.open("w:p");
            fieldMark(markup, "end");
            return markup.close().end();
        }

        private List<Heading> entries() {
            var entries = new ArrayList<Heading>();
            Stream.of(
                            content.foreword().stream().limit(1),
                            content.chapters().stream().map(BrochureContent.Chapter::heading),
                            content.imprint().stream().limit(1))
                    .flatMap(headings -> headings)
                    .map(Heading.class::cast)
                    .forEach(entries::add);
            return entries;
        }

        private void entry(DocxMarkup markup, Heading heading) {
            var bookmark = Optional.ofNullable(blocks.bookmark(heading)).orElseThrow();
            markup.open("w:hyperlink", "w:anchor", bookmark);
            markup.run(heading.text());
            markup.close();
        }

        private static void fieldMark(DocxMarkup markup, String kind) {
            markup.open("w:r").empty("w:fldChar", "w:fldCharType", kind).close();
        }

        private static void instruction(DocxMarkup markup, String words) {
            markup.open("w:r").open("w:instrText", "xml:space", "preserve");
            markup.characters(words);
            markup.close().close();
        }

        /** Nothing on the cover; below it the title above and the page number below. */
        private void edges() {
            document.createHeader(HeaderFooterType.FIRST).createParagraph();
            document.createFooter(HeaderFooterType.FIRST).createParagraph();
            var head = document.createHeader(HeaderFooterType.DEFAULT).createParagraph();
            head.setStyle("Header");
            DocxPage.rightTab(head);
            head.createRun().setText(content.title());
            if (brochure.draft()) {
                var mark = head.createRun();
                mark.addTab();
                mark.setBold(true);
                mark.setColor(ALERT);
                mark.setText(texts.text("draft"));
            }
            var foot = document.createFooter(HeaderFooterType.DEFAULT).createParagraph();
            foot.setStyle("Footer");
            DocxPage.rightTab(foot);
            foot.createRun().setText(PrintableText.oneLine(brochure.text().publisher()));
            var page = foot.createRun();
            page.addTab();
            page.setText(texts.text("page") + " ");
            DocxPage.field(foot, "PAGE");
        }

        private void properties() {
            var properties = document.getProperties().getCoreProperties();
            var taken = Optional.of(Date.from(brochure.takenAt()));
            var publisher = PrintableText.oneLine(brochure.text().publisher());
            properties.setTitle(content.title());
            properties.setCreator(publisher);
            properties.setLastModifiedByUser(publisher);
            properties.setCreated(taken);
            properties.setModified(taken);
        }
    }
}
