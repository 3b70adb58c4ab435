package de.wegmarke.ui.story.search;

import static de.wegmarke.ui.component.Wording.t;

import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import de.wegmarke.story.search.FacetValue;
import de.wegmarke.story.search.MunicipalityFacts;
import de.wegmarke.story.search.StoryFacet;
import de.wegmarke.tenancy.TenantDirectory;
import de.wegmarke.tenancy.TenantKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.web.util.HtmlUtils;

/**
 * The municipalities with stories as points, drawn by us without a tile of anybody's, and beside
 * them the same as a list. Whoever does not see or point works with the list, which can do all that
 * the map can.
 */
final class MunicipalityMap extends Section {

    /** A click anywhere in the picture tells which point it was on, if on any. */
    private static final String POINT =
            """
            event.target.closest('[data-key]')?.dataset.key ?? ''""";

    private static final String PICTURE =
            """
            <svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 %.0f %.0f' aria-hidden='true' focusable='false'>
            """;

    private static final String POINT_AND_NAME =
            """
            <g data-key='%s' class='wm-find-point%s'><circle cx='%.1f' cy='%.1f' r='%.1f'/>
            <text x='%.1f' y='%.1f' text-anchor='%s'>%s</text></g>
            """;

    private final TenantDirectory tenants;
    private final FacetText words;
    private final Consumer<String> onToggle;
    private final Div picture = new Div();
    private final UnorderedList list = new UnorderedList();
    private final KeyedChildren<Place> places = new KeyedChildren<>(list, Place::new);
    private final Paragraph without = new Paragraph();

    /**
     * @param onToggle gets the key of a municipality that was chosen or taken back
     */
    MunicipalityMap(TenantDirectory tenants, FacetText words, Consumer<String> onToggle) {
        this.tenants = tenants;
        this.words = words;
        this.onToggle = onToggle;
        addClassName("wm-find-map");
        getElement().setAttribute("aria-label", t("find.map.title"));
        picture.addClassName("wm-find-picture");
        // On a small screen it is wider than the page, and who has no mouse scrolls it with arrows.
        picture.getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "img")
                .setAttribute("aria-label", t("find.map.picture"));
        list.addClassName("wm-find-places");
        var beside = new Div(new H2(t("find.map.title")), list, without);
        beside.addClassName("wm-find-beside");
        add(picture, beside);
    }

    void show(List<FacetValue> municipalities) {
        picture.removeAll();
        var ordered = words.ordered(StoryFacet.MUNICIPALITY, municipalities);
        places.retain(ordered.stream().map(FacetValue::value).toList());
        int place = 0;
        var seats = new ArrayList<MapLayout.Seat>();
        var unknown = new ArrayList<String>();
        for (var value : ordered) {
            var name = words.of(StoryFacet.MUNICIPALITY, value.value());
            var fact = fact(value.value());
            fact.ifPresentOrElse(
                    known ->
                            seats.add(
                                    new MapLayout.Seat(
                                            value.value(),
                                            name,
                                            value.stories(),
                                            value.chosen(),
                                            known)),
                    () -> unknown.add(name));
            places.at(place++, value.value()).show(value, name);
        }
        without.setVisible(!unknown.isEmpty());
        without.setText(t("find.map.without", String.join(", ", unknown), unknown.size()));
        picture.setVisible(!seats.isEmpty());
        if (!seats.isEmpty()) {
            picture.add(drawn(new MapLayout(seats)));
        }
    }

    private Optional<MunicipalityFacts.Fact> fact(String key) {
        return TenantKey.parse(key)
                .flatMap(tenants::find)
                .flatMap(tenant -> MunicipalityFacts.of(tenant.ags()));
    }

    /** A municipality in the list. */
    private final class Place extends ListItem {

        private final Button choose;

        Place(String key) {
            choose = new Button("", click -> onToggle.accept(key));
            choose.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
            add(choose);
        }

        void show(FacetValue value, String name) {
            choose.setText(t("find.map.place", name, value.stories()));
            choose.getElement().setAttribute("aria-pressed", String.valueOf(value.chosen()));
        }
    }

    private Svg drawn(MapLayout map) {
        var svg = new Svg(picture(map));
        svg.getElement()
                .addEventListener(
                        "click",
                        event -> {
                            var key = event.getEventData().get(POINT).asString();
                            if (!key.isEmpty()) {
                                onToggle.accept(key);
                            }
                        })
                .addEventData(POINT);
        return svg;
    }

    /** Hidden from screen readers, for whom the list beside it says the same. */
    private static String picture(MapLayout map) {
        var drawing =
                new StringBuilder(
                        String.format(Locale.ROOT, PICTURE, MapLayout.WIDTH, map.height()));
        for (var point : map.points()) {
            drawing.append(
                    String.format(
                            Locale.ROOT,
                            POINT_AND_NAME,
                            HtmlUtils.htmlEscape(point.key()),
                            point.chosen() ? " wm-find-chosen" : "",
                            point.x(),
                            point.y(),
                            point.radius(),
                            textX(point),
                            textY(point),
                            anchor(point),
                            HtmlUtils.htmlEscape(point.name())));
        }
        return drawing.append("</svg>").toString();
    }

    private static double textX(MapPoint point) {
        var gap = point.radius() + 4;
        return switch (point.side()) {
            case RIGHT -> point.x() + gap;
            case LEFT -> point.x() - gap;
            case ABOVE, BELOW -> point.x();
        };
    }

    private static double textY(MapPoint point) {
        return switch (point.side()) {
            case RIGHT, LEFT -> point.y() + 4.5;
            case ABOVE -> point.y() - point.radius() - 6;
            case BELOW -> point.y() + point.radius() + 15;
        };
    }

    private static String anchor(MapPoint point) {
        return switch (point.side()) {
            case RIGHT -> "start";
            case LEFT -> "end";
            case ABOVE, BELOW -> "middle";
        };
    }
}
