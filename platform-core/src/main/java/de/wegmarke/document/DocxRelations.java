package de.wegmarke.document;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import javax.imageio.ImageIO;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFRelation;

/** Pictures and addresses, which a Word document keeps beside its text. */
final class DocxRelations {

    /** Dots per CSS pixel, enough for print. */
    private static final int SCALE = 4;

    /** English Metric Units per CSS pixel. */
    private static final int EMU = 9525;

    /** CSS pixels per millimetre. */
    private static final double PIXELS_PER_MILLIMETRE = 96 / 25.4;

    private static final String PICTURE =
            "http://schemas.openxmlformats.org/drawingml/2006/picture";

    private final XWPFDocument document;
    private final Map<Object, String> pictures = new HashMap<>();
    private final Map<String, String> links = new HashMap<>();

    /** Numbers drawings; far from those that a template's own pictures have. */
    private int drawing = 1_000_000;

    DocxRelations(XWPFDocument document) {
        this.document = document;
    }

    String link(String address) {
        return links.computeIfAbsent(
                address,
                key ->
                        document.getPackagePart()
                                .addExternalRelationship(key, XWPFRelation.HYPERLINK.getRelation())
                                .getId());
    }

    void draw(DocxMarkup markup, Bar bar) {
        var picture =
                pictures.computeIfAbsent(
                        bar.segments() + "/" + bar.whole(),
                        key ->
                                picture(
                                        Bar.WIDTH,
                                        Bar.HEIGHT,
                                        canvas -> BarPainter.paint(canvas, bar)));
        draw(markup, picture, Bar.WIDTH, Bar.HEIGHT, bar.alternative());
    }

    /** A sign; the state's words follow it, so it has no text of its own. */
    void draw(DocxMarkup markup, StateMark mark) {
        var picture =
                pictures.computeIfAbsent(
                        mark,
                        key ->
                                picture(
                                        BarPainter.MARK,
                                        BarPainter.MARK,
                                        canvas -> BarPainter.paint(canvas, mark)));
        draw(markup, picture, BarPainter.MARK, BarPainter.MARK, "");
    }

    /** A picture of the document, at the size at which it is printed. */
    void draw(DocxMarkup markup, Block.Picture picture, String relation) {
        var width = picture.printedWidth(PrintPage.TEXT_WIDTH, PrintPage.HIGHEST_PICTURE);
        draw(
                markup,
                relation,
                (int) Math.round(width * PIXELS_PER_MILLIMETRE),
                (int) Math.round(picture.printedHeight(width) * PIXELS_PER_MILLIMETRE),
                picture.alternative());
    }

    private String picture(int width, int height, Consumer<Graphics2D> painter) {
        var image = new BufferedImage(width * SCALE, height * SCALE, BufferedImage.TYPE_INT_RGB);
        var canvas = image.createGraphics();
        canvas.setColor(Color.WHITE);
        canvas.fillRect(0, 0, image.getWidth(), image.getHeight());
        canvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        canvas.scale(SCALE, SCALE);
        painter.accept(canvas);
        canvas.dispose();
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
            return document.addPictureData(bytes.toByteArray(), PictureType.PNG);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        } catch (InvalidFormatException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private void draw(
            DocxMarkup markup, String picture, int width, int height, String alternative) {
        var id = String.valueOf(drawing++);
        var right = String.valueOf(width * EMU);
        var down = String.valueOf(height * EMU);
        markup.open("w:r").open("w:drawing");
        markup.open("wp:inline", "distT", "0", "distB", "0", "distL", "0", "distR", "0");
        markup.empty("wp:extent", "cx", right, "cy", down);
        markup.empty("wp:docPr", "id", id, "name", "Grafik " + id, "descr", alternative);
        markup.open("a:graphic").open("a:graphicData", "uri", PICTURE).open("pic:pic");
        markup.open("pic:nvPicPr");
        markup.empty("pic:cNvPr", "id", id, "name", "Grafik " + id, "descr", alternative);
        markup.empty("pic:cNvPicPr").close();
        markup.open("pic:blipFill").empty("a:blip", "r:embed", picture);
        markup.open("a:stretch").empty("a:fillRect").close().close();
        markup.open("pic:spPr").open("a:xfrm").empty("a:off", "x", "0", "y", "0");
        markup.empty("a:ext", "cx", right, "cy", down).close();
        markup.open("a:prstGeom", "prst", "rect").empty("a:avLst").close().close();
        markup.close().close().close().close().close().close();
    }
}
