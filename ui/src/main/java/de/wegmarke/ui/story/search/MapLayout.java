package de.wegmarke.ui.story.search;

import de.wegmarke.story.search.MunicipalityFacts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Puts municipalities onto a plane: equirectangular with the scale of the middle latitude, which is
 * true enough for two states, and each name on the side where it covers least of others.
 */
final class MapLayout {

    static final double WIDTH = 720;

    /** Room for the names beside the outermost points. */
    private static final double MARGIN = 120;

    private static final double MARGIN_ABOVE = 30;
    private static final double LETTER = 6.8;
    private static final double LINE = 15;
    private static final double LEAST_SPAN = 0.6;

    private final List<MapPoint> points;
    private final double height;

    /** A municipality with stories whose seat is known. */
    record Seat(
            String key, String name, int stories, boolean chosen, MunicipalityFacts.Fact fact) {}

    private record Box(double left, double top, double right, double bottom) {

        /** The area that both cover. */
        double shared(Box other) {
            var width = Math.min(right, other.right) - Math.max(left, other.left);
            var height = Math.min(bottom, other.bottom) - Math.max(top, other.top);
            return Math.max(0, width) * Math.max(0, height);
        }
    }

    MapLayout(List<Seat> seats) {
        var west = seats.stream().mapToDouble(seat -> seat.fact().longitude()).min().orElse(10);
        var east = seats.stream().mapToDouble(seat -> seat.fact().longitude()).max().orElse(12);
        var south = seats.stream().mapToDouble(seat -> seat.fact().latitude()).min().orElse(50.5);
        var north = seats.stream().mapToDouble(seat -> seat.fact().latitude()).max().orElse(51.5);
        var perDegree = (WIDTH - 2 * MARGIN) / Math.max(LEAST_SPAN, east - west);
        var stretch = 1 / Math.cos(Math.toRadians((south + north) / 2));
        height = 2 * MARGIN_ABOVE + Math.max(LEAST_SPAN / 2, north - south) * perDegree * stretch;
        points = new ArrayList<>();
        var taken = new ArrayList<Box>();
        var placed = new ArrayList<MapPoint>();
        for (var seat : seats) {
            var point =
                    new MapPoint(
                            seat.key(),
                            seat.name(),
                            seat.stories(),
                            seat.chosen(),
                            MARGIN + (seat.fact().longitude() - west) * perDegree,
                            MARGIN_ABOVE + (north - seat.fact().latitude()) * perDegree * stretch,
                            MapPoint.Side.RIGHT);
            placed.add(point);
            taken.add(dot(point));
        }
        placed.sort(Comparator.comparingDouble(MapPoint::y).thenComparing(MapPoint::x));
        for (var point : placed) {
            var side = free(point, taken);
            var named = on(point, side);
            taken.add(label(named));
            points.add(named);
        }
    }

    /** Names that cover each other can still be guessed, one that is cut off cannot. */
    private static MapPoint.Side free(MapPoint point, List<Box> taken) {
        return Arrays.stream(MapPoint.Side.values())
                .filter(side -> isInside(label(on(point, side))))
                .min(Comparator.comparing(side -> covered(label(on(point, side)), taken)))
                .orElse(MapPoint.Side.RIGHT);
    }

    private static double covered(Box label, List<Box> taken) {
        return taken.stream().mapToDouble(label::shared).sum();
    }

    private static boolean isInside(Box label) {
        return label.left() >= 0 && label.right() <= WIDTH;
    }

    private static MapPoint on(MapPoint point, MapPoint.Side side) {
        return new MapPoint(
                point.key(),
                point.name(),
                point.stories(),
                point.chosen(),
                point.x(),
                point.y(),
                side);
    }

    private static Box dot(MapPoint point) {
        var r = point.radius();
        return new Box(point.x() - r, point.y() - r, point.x() + r, point.y() + r);
    }

    private static Box label(MapPoint point) {
        var width = point.name().length() * LETTER;
        var gap = point.radius() + 4;
        return switch (point.side()) {
            case RIGHT -> box(point.x() + gap, point.y() - LINE / 2, width);
            case LEFT -> box(point.x() - gap - width, point.y() - LINE / 2, width);
            case ABOVE -> box(point.x() - width / 2, point.y() - gap - LINE, width);
            case BELOW -> box(point.x() - width / 2, point.y() + gap, width);
        };
    }

    private static Box box(double left, double top, double width) {
        return new Box(left, top, left + width, top + LINE);
    }

    List<MapPoint> points() {
        return List.copyOf(points);
    }

    double height() {
        return height;
    }
}
