package de.wegmarke.document;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** Lines that fill an area, cut to it, so that every painter draws the same ones. */
enum Hatching {
    NONE,
    HORIZONTAL,
    VERTICAL,
    RISING,
    FALLING;

    /** Distance between two lines, in the unit of the area. */
    private static final double STEP = 3;

    List<Line2D> lines(Rectangle2D area) {
        return switch (this) {
            case NONE -> List.of();
            case HORIZONTAL -> horizontal(area);
            case VERTICAL -> vertical(area);
            case RISING -> diagonal(area, false);
            case FALLING -> diagonal(area, true);
        };
    }

    private static List<Line2D> horizontal(Rectangle2D area) {
        var lines = new ArrayList<Line2D>();
        for (var y = area.getMinY() + STEP; y < area.getMaxY(); y += STEP) {
            lines.add(new Line2D.Double(area.getMinX(), y, area.getMaxX(), y));
        }
        return lines;
    }

    private static List<Line2D> vertical(Rectangle2D area) {
        var lines = new ArrayList<Line2D>();
        for (var x = area.getMinX() + STEP; x < area.getMaxX(); x += STEP) {
            lines.add(new Line2D.Double(x, area.getMinY(), x, area.getMaxY()));
        }
        return lines;
    }

    /** Lines at 45 degrees: where one leaves the area on the left or right, it ends there. */
    private static List<Line2D> diagonal(Rectangle2D area, boolean falling) {
        var lines = new ArrayList<Line2D>();
        var height = area.getHeight();
        for (var x = area.getMinX() - height + STEP; x < area.getMaxX(); x += STEP * 1.4) {
            var from = Math.max(x, area.getMinX());
            var to = Math.min(x + height, area.getMaxX());
            var rise = falling ? 1 : -1;
            var base = falling ? area.getMinY() : area.getMaxY();
            lines.add(
                    new Line2D.Double(from, base + rise * (from - x), to, base + rise * (to - x)));
        }
        return lines;
    }
}
