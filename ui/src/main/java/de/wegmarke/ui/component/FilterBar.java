package de.wegmarke.ui.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.function.Consumer;

/**
 * Search and filters above a list: the search field, further filters that fold away, one chip per
 * active filter that takes it off again, and the number of hits, which is read out when it changes.
 */
public final class FilterBar extends Div {

    /** Long enough not to search within a word, short enough to feel immediate. */
    private static final int TYPING_PAUSE_MS = 350;

    private final TextField search = new TextField();
    private final Div filters = new Div();
    private final Details more = new Details(Wording.t("filter.more"), filters);
    private final Div chips = new Div();
    private final Span hits = new Span();

    /**
     * @param searchLabel what is searched
     * @param onSearch gets the stripped text after a pause in typing
     */
    public FilterBar(String searchLabel, Consumer<String> onSearch) {
        addClassName("wm-filter");
        getElement().setAttribute("role", "search");
        search.setLabel(searchLabel);
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.setValueChangeTimeout(TYPING_PAUSE_MS);
        search.addValueChangeListener(
                change -> {
                    if (change.isFromClient()) {
                        onSearch.accept(change.getValue().strip());
                    }
                });
        search.addClassName("wm-filter-search");
        filters.addClassName("wm-filter-fields");
        more.setVisible(false);
        chips.addClassName("wm-filter-chips");
        hits.addClassName("wm-filter-hits");
        hits.getElement().setAttribute("role", "status");
        add(search, more, chips, hits);
    }

    /** Shows this text in the search field, without searching. */
    public void setSearch(String text) {
        // A blank that somebody has just typed is the beginning of the next word: leave it there.
        if (!search.getValue().strip().equals(text)) {
            search.setValue(text);
        }
    }

    /** Adds a filter field with its own label. */
    public FilterBar filter(Component field) {
        filters.add(field);
        more.setVisible(true);
        return this;
    }

    /** Unfolds the filters, for example because the address carries some. */
    public void setOpened(boolean opened) {
        more.setOpened(opened);
    }

    /** Takes off all chips before the current ones are added. */
    public void clearActive() {
        chips.removeAll();
    }

    /** Adds a chip "Frist: überfällig" that takes the filter off. */
    public void addActive(String name, String value, Runnable onRemove) {
        var chip = new Button(Wording.t("filter.chip", name, value), event -> onRemove.run());
        chip.addThemeVariants(ButtonVariant.LUMO_SMALL);
        chip.addClassName("wm-chip");
        chip.setAriaLabel(Wording.t("filter.remove", name, value));
        chips.add(chip);
    }

    /** The number of hits, for a page that has a better place for it: the heading of the list. */
    public Component hits() {
        return hits;
    }

    /** Says how many there are, for example "12 von 146 Maßnahmen". */
    public void setHits(String text) {
        hits.setText(text);
    }
}
