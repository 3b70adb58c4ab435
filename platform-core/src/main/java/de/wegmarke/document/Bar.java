package de.wegmarke.document;

import de.wegmarke.reporting.StateDistribution;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A bar of a chart: measures by state, drawn to scale.
 *
 * @param whole what the full width stands for
 * @param alternative what the bar says, for those who do not see it
 */
record Bar(List<Segment> segments, int whole, String alternative) {

    /** Size in CSS pixels, the same in every output. */
    static final int WIDTH = 170;

    static final int HEIGHT = 12;

    /**
     * Measures in one state.
     *
     * @param count how many
     */
    record Segment(StateMark mark, int count) {}

    /**
     * A segment with its place.
     *
     * @param area in CSS pixels from the upper left corner of the bar
     */
    record Placed(StateMark mark, Rectangle2D area) {}

    Bar {
        segments = List.copyOf(segments);
    }

    /** One state against the largest, as rows of a bar chart. */
    static Bar single(StateMark mark, int count, int whole, String alternative) {
        return new Bar(List.of(new Segment(mark, count)), whole, alternative);
    }

    /** All states of a distribution, side by side. */
    static Bar stacked(StateDistribution states, String alternative) {
        var segments =
                Arrays.stream(StateMark.values())
                        .map(mark -> new Segment(mark, mark.in(states)))
                        .filter(segment -> segment.count() > 0)
                        .toList();
        return new Bar(segments, states.total(), alternative);
    }

    List<Placed> placed() {
        var placed = new ArrayList<Placed>();
        int before = 0;
        for (var segment : segments) {
            var left = x(before);
            before += segment.count();
            var width = x(before) - left;
            if (width > 0) {
                placed.add(
                        new Placed(
                                segment.mark(),
                                new Rectangle2D.Double(
                                        left + 0.5, 0.5, Math.max(width - 1.5, 0.8), HEIGHT - 1)));
            }
        }
        return placed;
    }

    private double x(int count) {
        return whole == 0 ? 0 : Math.round(10.0 * WIDTH * count / whole) / 10.0;
    }
}
