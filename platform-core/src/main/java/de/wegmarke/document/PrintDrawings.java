package de.wegmarke.document;

import com.openhtmltopdf.css.sheet.FontFaceRule;
import com.openhtmltopdf.css.style.CssContext;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.extend.SVGDrawer;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.Graphics2D;
import java.io.File;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Brings bars and signs onto paper. The markup only names them; nothing is read from it but states
 * and numbers, so no library for vector graphics with all its abilities is needed.
 */
final class PrintDrawings implements SVGDrawer {

    private static final String BAR = "data-bar";
    private static final String WHOLE = "data-whole";
    private static final String MARK = "data-mark";

    /** The place of a bar in the HTML that is printed. */
    static Element element(Bar bar) {
        var segments =
                bar.segments().stream()
                        .map(segment -> segment.mark().name() + ":" + segment.count())
                        .collect(Collectors.joining(" "));
        return new Element("svg")
                .attr("class", "bar")
                .attr("alt", bar.alternative())
                .attr(BAR, segments)
                .attr(WHOLE, String.valueOf(bar.whole()));
    }

    /** The style that puts a state's sign behind its empty element: decoration, not content. */
    static String markStyle() {
        return Arrays.stream(StateMark.values())
                .map(
                        mark ->
                                ".mark-%1$s{background-image:url(\"data:image/svg+xml;utf8,<svg xmlns='http://www.w3.org/2000/svg' %2$s='%1$s'/>\")}"
                                        .formatted(mark.name(), MARK))
                .collect(Collectors.joining("\n"));
    }

    @Override
    public SVGImage buildSVGImage(
            org.w3c.dom.Element svg,
            Box box,
            CssContext context,
            double width,
            double height,
            double dotsPerPixel) {
        return drawing(svg, dotsPerPixel);
    }

    @Override
    public SVGImage buildStandaloneSVGImage(
            org.w3c.dom.Element svg, String uri, double width, double height, double dotsPerPixel) {
        return drawing(svg, dotsPerPixel);
    }

    private static SVGImage drawing(org.w3c.dom.Element svg, double dotsPerPixel) {
        if (svg.hasAttribute(MARK)) {
            var mark = StateMark.valueOf(svg.getAttribute(MARK));
            return new Drawing(
                    BarPainter.MARK,
                    BarPainter.MARK,
                    dotsPerPixel,
                    mark,
                    canvas -> BarPainter.paint(canvas, mark));
        }
        var bar = bar(svg);
        return new Drawing(
                Bar.WIDTH, Bar.HEIGHT, dotsPerPixel, bar, canvas -> BarPainter.paint(canvas, bar));
    }

    private static Bar bar(org.w3c.dom.Element svg) {
        var segments =
                Arrays.stream(svg.getAttribute(BAR).split(" "))
                        .filter(segment -> !segment.isEmpty())
                        .map(segment -> segment.split(":"))
                        .map(
                                part ->
                                        new Bar.Segment(
                                                StateMark.valueOf(part[0]),
                                                Integer.parseInt(part[1])))
                        .toList();
        return new Bar(segments, Integer.parseInt(svg.getAttribute(WHOLE)), "");
    }

    @Override
    public void importFontFaceRules(List<FontFaceRule> faces, SharedContext context) {
        // Drawings hold no letters.
    }

    @Override
    public void addFontFile(
            File file, String family, @Nullable Integer weight, @Nullable FontStyle style) {
        // Drawings hold no letters.
    }

    @Override
    public void close() {
        // Nothing is held open.
    }

    /**
     * @param width in CSS pixels
     * @param same two drawings with an equal one look the same and are stored once
     */
    private record Drawing(
            int width, int height, double dotsPerPixel, Object same, Consumer<Graphics2D> painter)
            implements SVGDrawer.SVGImage {

        @Override
        public int getIntrinsicWidth() {
            return (int) (width * dotsPerPixel);
        }

        @Override
        public int getIntrinsicHeight() {
            return (int) (height * dotsPerPixel);
        }

        @Override
        public void drawSVG(OutputDevice device, RenderingContext context, double x, double y) {
            device.drawWithGraphics((float) x, (float) y, width, height, same, painter::accept);
        }
    }
}
