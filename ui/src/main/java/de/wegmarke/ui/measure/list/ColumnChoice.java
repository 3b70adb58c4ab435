package de.wegmarke.ui.measure.list;

import static de.wegmarke.ui.component.Wording.t;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toCollection;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.page.WebStorage;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The button that chooses columns. This browser remembers the choice; the server does not. */
final class ColumnChoice extends Div {

    private static final String STORED = "wegmarke-measure-columns";

    private final CheckboxGroup<ListColumn> boxes = new CheckboxGroup<>();
    private final Consumer<Set<ListColumn>> onChoice;

    /**
     * @param onChoice gets the columns to show, those that cannot be hidden included
     */
    ColumnChoice(FilterWords words, Consumer<Set<ListColumn>> onChoice) {
        this.onChoice = onChoice;
        addClassName("wm-measure-columns");
        var button = new Button(t("measures.columns"));
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        boxes.setLabel(t("measures.columns.shown"));
        boxes.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
        boxes.setItems(columns().filter(ListColumn::canBeHidden).toList());
        boxes.setItemLabelGenerator(words::of);
        boxes.setValue(atFirst());
        boxes.addValueChangeListener(
                change -> {
                    tell();
                    if (change.isFromClient()) {
                        WebStorage.setItem(STORED, written(change.getValue()));
                    }
                });
        var popover = new Popover(boxes);
        popover.setTarget(button);
        popover.setPosition(PopoverPosition.BOTTOM_END);
        popover.setAriaLabel(t("measures.columns"));
        add(button, popover);
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        super.onAttach(attached);
        tell();
        WebStorage.getItem(
                attached.getUI(), WebStorage.Storage.LOCAL_STORAGE, STORED, this::remembered);
    }

    /**
     * What the browser remembers; it may be of an older or newer release, or of anybody's making.
     */
    void remembered(@Nullable String stored) {
        if (stored != null) {
            var names = new HashSet<>(Arrays.asList(stored.split(",")));
            boxes.setValue(
                    columns()
                            .filter(column -> names.contains(column.name()))
                            .filter(ListColumn::canBeHidden)
                            .collect(toCollection(() -> EnumSet.noneOf(ListColumn.class))));
        }
    }

    private void tell() {
        var shown = EnumSet.noneOf(ListColumn.class);
        columns().filter(column -> !column.canBeHidden()).forEach(shown::add);
        shown.addAll(boxes.getValue());
        onChoice.accept(shown);
    }

    private static String written(Set<ListColumn> columns) {
        return columns.stream().sorted().map(Enum::name).collect(joining(","));
    }

    private static Set<ListColumn> atFirst() {
        return columns()
                .filter(ListColumn::canBeHidden)
                .filter(ListColumn::shownAtFirst)
                .collect(toCollection(() -> EnumSet.noneOf(ListColumn.class)));
    }

    private static Stream<ListColumn> columns() {
        return Arrays.stream(ListColumn.values());
    }
}
