package de.wegmarke.document;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import org.jsoup.nodes.Element;

/** Draws bars and signs, onto paper and as markup, with the same lines. It never draws letters. */
final class BarPainter {

    /** Side of a sign before a state's words, in CSS pixels. */
    static final int MARK = 11;

    private static final float LINE = 0.8f;
    private static final String SVG = "http://www.w3.org/2000/svg";

    private BarPainter() {}

    static void paint(Graphics2D canvas, Bar bar) {
        bar.placed().forEach(placed -> paint(canvas, placed.mark(), placed.area()));
    }

    static void paint(Graphics2D canvas, StateMark mark) {
        paint(canvas, mark, square());
    }

    private static void paint(Graphics2D canvas, StateMark mark, Rectangle2D area) {
        canvas.setColor(new Color(mark.fill()));
        canvas.fill(area);
        canvas.setColor(new Color(mark.ink()));
        canvas.setStroke(new BasicStroke(LINE));
        mark.hatching().lines(area).forEach(canvas::draw);
        canvas.draw(area);
    }

    /** A sign as inline SVG; its words stand beside it, so that it is not read out. */
    static Element svg(StateMark mark) {
        var svg = root(MARK, MARK).attr("class", "mark").attr("aria-hidden", "true");
        append(svg, mark, square());
        return svg;
    }

    static Element svg(Bar bar) {
        var svg =
                root(Bar.WIDTH, Bar.HEIGHT)
                        .attr("class", "bar")
                        .attr("role", "img")
                        .attr("aria-label", bar.alternative());
        bar.placed().forEach(placed -> append(svg, placed.mark(), placed.area()));
        return svg;
    }

    private static Element root(int width, int height) {
        return new Element("svg", SVG)
                .attr("width", String.valueOf(width))
                .attr("height", String.valueOf(height))
                .attr("viewBox", "0 0 " + width + " " + height);
    }

    private static void append(Element svg, StateMark mark, Rectangle2D area) {
        svg.appendElement("rect", SVG)
                .attr("x", number(area.getX()))
                .attr("y", number(area.getY()))
                .attr("width", number(area.getWidth()))
                .attr("height", number(area.getHeight()))
                .attr("fill", color(mark.fill()))
                .attr("stroke", color(mark.ink()))
                .attr("stroke-width", String.valueOf(LINE));
        var path = new StringBuilder();
        for (var line : mark.hatching().lines(area)) {
            path.append('M').append(number(line.getX1())).append(' ').append(number(line.getY1()));
            path.append('L').append(number(line.getX2())).append(' ').append(number(line.getY2()));
        }
        if (!path.isEmpty()) {
            svg.appendElement("path", SVG)
                    .attr("d", path.toString())
                    .attr("stroke", color(mark.ink()))
                    .attr("stroke-width", String.valueOf(LINE));
        }
    }

    private static Rectangle2D square() {
        return new Rectangle2D.Double(0.5, 0.5, MARK - 1, MARK - 1);
    }

    private static String number(double value) {
        var rounded = Math.round(value * 100) / 100.0;
        return rounded == Math.rint(rounded)
                ? String.valueOf((long) rounded)
                : String.valueOf(rounded);
    }

    private static String color(int rgb) {
        return "#%06x".formatted(rgb);
    }
}
