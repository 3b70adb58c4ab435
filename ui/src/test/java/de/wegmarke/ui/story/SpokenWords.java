package de.wegmarke.ui.story;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.dom.Element;
import java.util.ArrayList;
import java.util.List;

/**
 * The words of a component as a screen reader pronounces them.
 *
 * @param german those that are marked as German
 * @param ofPage those in the language of the page around the component
 */
public record SpokenWords(List<String> german, List<String> ofPage) {

    /**
     * @param page its language, as "en"
     */
    public static SpokenWords of(Component component, String page) {
        var words = new SpokenWords(new ArrayList<>(), new ArrayList<>());
        words.read(component.getElement(), page, page);
        return words;
    }

    private void read(Element place, String around, String page) {
        if (place.isTextNode()) {
            if (!place.getText().isBlank()) {
                (around.equals(page) ? ofPage : german).add(place.getText().strip());
            }
            return;
        }
        var own = place.getAttribute("lang");
        var here = own == null ? around : own;
        place.getChildren().forEach(child -> read(child, here, page));
    }
}
