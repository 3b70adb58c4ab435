package de.wegmarke.ui.story.search;

import static de.wegmarke.ui.component.Wording.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import de.wegmarke.story.search.FacetValue;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * One facet: its values as checkboxes with their counts. Of a long list the most frequent values
 * are shown, and what was once in sight stays there.
 */
final class FacetBox extends Details {

    /** All topics and all target groups; what is beyond is shown on demand. */
    private static final int SHORT = 12;

    private final String name;
    private final Div boxes = new Div();
    private final KeyedChildren<Checkbox> byValue = new KeyedChildren<>(boxes, this::box);
    private final Button all = new Button("", click -> showAll());
    private final Function<String, String> words;
    private final Consumer<String> onToggle;
    private boolean whole;

    /**
     * @param name of the facet
     * @param words for a value
     * @param onToggle gets a value that was chosen or taken back
     */
    FacetBox(String name, Function<String, String> words, Consumer<String> onToggle) {
        this.name = name;
        this.words = words;
        this.onToggle = onToggle;
        addClassName("wm-find-facet");
        boxes.addClassName("wm-find-boxes");
        boxes.getElement().setAttribute("role", "group");
        boxes.getElement().setAttribute("aria-label", name);
        all.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        add(boxes, all);
    }

    /** Shows these values in this order. */
    void show(List<FacetValue> values) {
        setVisible(!values.isEmpty());
        var chosen = values.stream().filter(FacetValue::chosen).count();
        setSummaryText(chosen == 0 ? name : t("find.facet.chosen", name, chosen));
        byValue.retain(values.stream().map(FacetValue::value).toList());
        var frequent = frequent(values);
        int place = 0;
        for (var value : values) {
            var box = byValue.at(place++, value.value());
            label(box, value);
            box.setValue(value.chosen());
            if (whole || value.chosen() || frequent.contains(value)) {
                box.setVisible(true);
            }
        }
        all.setText(t("find.facet.all", values.size()));
        all.setAriaLabel(t("find.facet.allOf", values.size(), name));
        all.setVisible(!folded().isEmpty());
    }

    private static List<FacetValue> frequent(List<FacetValue> values) {
        return values.stream()
                .sorted(Comparator.comparing(FacetValue::stories).reversed())
                .limit(SHORT)
                .toList();
    }

    private Checkbox box(String value) {
        var box = new Checkbox();
        box.setVisible(false);
        box.addValueChangeListener(
                change -> {
                    if (change.isFromClient()) {
                        onToggle.accept(value);
                    }
                });
        return box;
    }

    private void label(Checkbox box, FacetValue value) {
        var count = new Span(String.valueOf(value.stories()));
        count.addClassName("wm-find-count");
        var label = new Span(new Span(words.apply(value.value())), count);
        label.addClassName("wm-find-label");
        box.setLabelComponent(label);
        box.setAriaLabel(t("find.facet.value", words.apply(value.value()), value.stories()));
    }

    /** The focus goes on to the first that was not in sight, because the button is gone. */
    private void showAll() {
        whole = true;
        var folded = folded();
        folded.forEach(box -> box.setVisible(true));
        all.setVisible(false);
        folded.getFirst().focus();
    }

    /** In the order in which they stand. */
    private List<Checkbox> folded() {
        return boxes.getChildren()
                .map(Checkbox.class::cast)
                .filter(box -> !box.isVisible())
                .toList();
    }

    @Override
    public String toString() {
        return name;
    }
}
