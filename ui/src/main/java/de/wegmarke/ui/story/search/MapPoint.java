package de.wegmarke.ui.story.search;

/**
 * A municipality on the map.
 *
 * @param x of its seat in units of the picture, from the left; {@code y} from the top
 * @param side where its name stands
 */
record MapPoint(
        String key, String name, int stories, boolean chosen, double x, double y, Side side) {

    /** In the order in which they are tried. */
    enum Side {
        RIGHT,
        LEFT,
        ABOVE,
        BELOW
    }

    /** The more stories the larger, by area. */
    double radius() {
        return 4 + 2.5 * Math.sqrt(stories);
    }
}
