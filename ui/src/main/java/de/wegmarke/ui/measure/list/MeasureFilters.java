package de.wegmarke.ui.measure.list;

import static de.wegmarke.ui.component.Wording.t;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import de.wegmarke.plan.MeasureFilter;
import de.wegmarke.ui.component.FieldTexts;
import de.wegmarke.ui.component.FilterBar;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/** Search, filter fields, chips and the number of hits above the list. */
final class MeasureFilters extends Composite<Div> {

    private final FilterWords words;
    private final Consumer<MeasureFilter> onChange;
    private final FilterBar bar;
    private final Map<FilterPart, MultiSelectComboBox<String>> fields =
            new EnumMap<>(FilterPart.class);
    private final Checkbox onlyNew = new Checkbox(t("measures.filter.onlyNew"));
    private final Button reset = new Button(t("measures.filter.reset"));
    private MeasureFilter shown = MeasureFilter.NONE;

    /**
     * @param onChange gets the filter that somebody has asked for
     */
    MeasureFilters(FilterWords words, Consumer<MeasureFilter> onChange) {
        this.words = words;
        this.onChange = onChange;
        bar = new FilterBar(t("measures.search"), text -> onChange.accept(shown.withText(text)));
        for (var part : FilterPart.values()) {
            if (part != FilterPart.NEW && part != FilterPart.TEXT) {
                bar.filter(field(part));
            }
        }
        onlyNew.addValueChangeListener(
                change -> {
                    if (change.isFromClient()) {
                        ask(FilterPart.NEW, change.getValue() ? Set.of("true") : Set.of());
                    }
                });
        bar.filter(onlyNew);
        reset.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        reset.addClickListener(click -> onChange.accept(MeasureFilter.NONE));
        getContent().addClassName("wm-measure-filters");
        getContent().add(bar, reset);
    }

    private MultiSelectComboBox<String> field(FilterPart part) {
        var field = new MultiSelectComboBox<String>(words.of(part));
        field.setItems(words.values(part));
        field.setItemLabelGenerator(value -> words.of(part, value));
        field.setClearButtonVisible(true);
        field.setI18n(FieldTexts.multiSelect());
        field.addValueChangeListener(
                change -> {
                    if (change.isFromClient()) {
                        var values = new TreeSet<>(change.getValue());
                        values.addAll(unknown(part));
                        ask(part, values);
                    }
                });
        fields.put(part, field);
        return field;
    }

    /** Values of the address that the field does not offer, as a recommendation "1.8", stay. */
    private Set<String> unknown(FilterPart part) {
        var values = new HashSet<>(part.values(shown));
        words.values(part).forEach(values::remove);
        return values;
    }

    private void ask(FilterPart part, Set<String> values) {
        onChange.accept(part.with(shown, values));
    }

    /** Shows this filter and what it finds, without asking for anything. */
    void show(MeasureFilter filter, int hits) {
        shown = filter;
        bar.setSearch(filter.text());
        onlyNew.setValue(filter.onlyNew());
        fields.forEach(
                (part, field) -> {
                    var values = part.values(filter);
                    values.retainAll(words.values(part));
                    field.setValue(values);
                });
        bar.clearActive();
        var active = FilterPart.restricting(filter);
        for (var part : active) {
            part.values(filter).forEach(value -> addChip(part, value));
        }
        reset.setVisible(!filter.isEmpty());
        bar.setHits(
                filter.isEmpty()
                        ? t("measures.all", hits)
                        : t("measures.hits", hits, words.measures()));
    }

    /** Unfolds the filter fields where the address restricts by them. */
    void unfold() {
        bar.setOpened(
                FilterPart.restricting(shown).stream().anyMatch(part -> part != FilterPart.TEXT));
    }

    private void addChip(FilterPart part, String value) {
        var without = part.without(shown, value);
        bar.addActive(words.of(part), words.of(part, value), () -> onChange.accept(without));
    }
}
