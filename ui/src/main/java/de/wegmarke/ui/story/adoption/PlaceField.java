package de.wegmarke.ui.story.adoption;

import static de.wegmarke.ui.component.Wording.t;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import de.wegmarke.plan.MeasurePlace;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Chooses a place of one's own plan, by its number, its words or those of the field above. */
final class PlaceField extends ComboBox<MeasurePlace> {

    private final List<MeasurePlace> places;

    PlaceField(List<MeasurePlace> places) {
        super(t("adoption.field.place"));
        this.places = List.copyOf(places);
        addClassName("wm-adoption-place");
        setItems(PlaceField::matches, places);
        setItemLabelGenerator(PlaceField::label);
        setRenderer(new ComponentRenderer<>(PlaceField::lines));
        setHelperText(t("adoption.field.place.hint"));
        setRequiredIndicatorVisible(true);
        setWidthFull();
    }

    private static boolean matches(MeasurePlace place, String typed) {
        var all = (label(place) + " " + String.join(" ", place.above())).toLowerCase(Locale.GERMAN);
        for (var word : typed.toLowerCase(Locale.GERMAN).strip().split("\\s+")) {
            if (!all.contains(word)) {
                return false;
            }
        }
        return true;
    }

    private static String label(MeasurePlace place) {
        return place.path() + " " + place.wording();
    }

    private static Div lines(MeasurePlace place) {
        var above = new Span(String.join(" › ", place.above()));
        above.addClassName("wm-quiet");
        var lines = new Div(new Div(new Span(label(place))), new Div(above));
        lines.addClassName("wm-adoption-place-choice");
        return lines;
    }

    String path() {
        return getValue() == null ? "" : getValue().path();
    }

    /** A path that the plan no longer has chooses nothing. */
    void choose(String path) {
        setValue(find(path));
    }

    String words(String path) {
        var place = find(path);
        return place == null ? path : label(place);
    }

    private @Nullable MeasurePlace find(String path) {
        return places.stream().filter(place -> place.path().equals(path)).findFirst().orElse(null);
    }
}
