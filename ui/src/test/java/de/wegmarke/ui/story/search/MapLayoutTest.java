package de.wegmarke.ui.story.search;

import static org.assertj.core.api.Assertions.assertThat;

import de.wegmarke.story.search.MunicipalityFacts;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MapLayoutTest {

    private static MapLayout.Seat seat(String ags) {
        return new MapLayout.Seat(
                ags, "Kreis " + ags, 1, false, MunicipalityFacts.of(ags).orElseThrow());
    }

    @Test
    void north_is_up_and_east_is_right() {
        var points = new MapLayout(List.of(seat("16051"), seat("15003"), seat("16052"))).points();

        var erfurt = point(points, "16051");
        assertThat(point(points, "15003").y()).isLessThan(erfurt.y());
        assertThat(point(points, "16052").x()).isGreaterThan(erfurt.x());
    }

    @Test
    void a_kilometre_is_as_long_in_both_directions() {
        var points = new MapLayout(List.of(seat("16051"), seat("16053"), seat("16068"))).points();
        var erfurt = point(points, "16051");
        // Jena lies 0.56 degrees (39 km) to the east, Sömmerda 0.18 degrees (20 km) to the north.
        var perKilometreEast = (point(points, "16053").x() - erfurt.x()) / 39.2;
        var perKilometreNorth = (erfurt.y() - point(points, "16068").y()) / 20.0;

        assertThat(perKilometreEast / perKilometreNorth).isBetween(0.95, 1.05);
    }

    @Test
    void every_point_lies_in_the_picture_even_a_single_one() {
        for (var seats : List.of(List.of(seat("16053")), List.of(seat("16053"), seat("16053")))) {
            var map = new MapLayout(seats);
            assertThat(map.points())
                    .allSatisfy(
                            point -> {
                                assertThat(point.x()).isBetween(0.0, MapLayout.WIDTH);
                                assertThat(point.y()).isBetween(0.0, map.height());
                            });
        }
    }

    @Test
    void names_do_not_all_stand_on_one_side_where_points_are_close() {
        var thuringia =
                IntStream.rangeClosed(16_051, 16_077)
                        .mapToObj(String::valueOf)
                        .filter(ags -> MunicipalityFacts.of(ags).isPresent())
                        .map(MapLayoutTest::seat)
                        .toList();

        assertThat(new MapLayout(thuringia).points())
                .hasSameSizeAs(thuringia)
                .extracting(MapPoint::side)
                .contains(MapPoint.Side.RIGHT, MapPoint.Side.LEFT);
    }

    @Test
    void no_name_is_cut_off_at_the_edge_of_the_picture() {
        var name = "Landkreis Schmalkalden-Meiningen";
        var seats =
                IntStream.rangeClosed(16_051, 16_077)
                        .mapToObj(String::valueOf)
                        .flatMap(ags -> MunicipalityFacts.of(ags).stream())
                        .map(fact -> new MapLayout.Seat("k", name, 1, false, fact))
                        .toList();

        assertThat(new MapLayout(seats).points())
                .allSatisfy(
                        point -> {
                            var width = 7 * name.length();
                            var left =
                                    switch (point.side()) {
                                        case RIGHT -> point.x();
                                        case LEFT -> point.x() - width;
                                        case ABOVE, BELOW -> point.x() - width / 2.0;
                                    };
                            assertThat(left).isBetween(0.0, MapLayout.WIDTH - width);
                        });
    }

    private static MapPoint point(List<MapPoint> points, String key) {
        return points.stream().filter(one -> one.key().equals(key)).findFirst().orElseThrow();
    }
}
