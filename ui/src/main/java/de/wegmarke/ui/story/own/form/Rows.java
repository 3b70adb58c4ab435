package de.wegmarke.ui.story.own.form;

import static de.wegmarke.ui.component.Wording.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

/**
 * Entries that can be added, moved and taken away with the keyboard. What happened is said aloud,
 * and the focus stays with the entry that it happened to.
 *
 * @param <R> what it has entries of
 */
final class Rows<R> extends Div {

    private final String one;
    private final BiFunction<R, Runnable, ? extends Row<R>> make;
    private final Runnable onChange;
    private final OrderedList list = new OrderedList();
    private final Span announced = new Span();
    private final Button add = new Button();
    private final List<Entry> entries = new ArrayList<>();

    /**
     * @param one what an entry is called, as "Schritt"
     * @param adding what the button says that adds one
     * @param empty an entry of which nothing is written
     * @param onChange called when somebody changed something, also while typing goes on
     */
    Rows(
            String one,
            String adding,
            R empty,
            BiFunction<R, Runnable, ? extends Row<R>> make,
            Runnable onChange) {
        this(one, make, onChange);
        add.setText(adding);
        add.addClickListener(click -> append(empty));
        add.setVisible(true);
    }

    /** Entries that are added by {@link #append} alone. */
    Rows(String one, BiFunction<R, Runnable, ? extends Row<R>> make, Runnable onChange) {
        this.one = one;
        this.make = make;
        this.onChange = onChange;
        addClassName("wm-rows");
        list.addClassName("wm-rows-list");
        announced.addClassName("wm-spoken");
        announced.getElement().setAttribute("role", "status");
        add.setVisible(false);
        add.addThemeVariants(ButtonVariant.LUMO_SMALL);
        add(list, add, announced);
        arrange();
    }

    /** What stands in the entries; those of which nothing is written are left out. */
    List<R> value() {
        return entries.stream()
                .map(entry -> entry.row)
                .filter(row -> !row.isBlank())
                .map(Row::value)
                .toList();
    }

    /** The entries as they stand, for a form to ask them something of their own. */
    List<Row<R>> rows() {
        return entries.stream().map(entry -> entry.row).toList();
    }

    void show(List<R> values) {
        list.removeAll();
        entries.clear();
        for (var value : values) {
            entries.add(new Entry(value));
        }
        entries.forEach(list::add);
        arrange();
    }

    /** Goes to the first entry, or to where one begins. */
    void focusFirst() {
        if (entries.isEmpty()) {
            add.focus();
        } else {
            entries.getFirst().row.focusFirst();
        }
    }

    /** Adds an entry at the end and goes there. */
    void append(R value) {
        var entry = new Entry(value);
        entries.add(entry);
        list.add(entry);
        arrange();
        entry.row.focusFirst();
        announced.setText(t("own.rows.added", one, entries.size()));
        onChange.run();
    }

    private void move(Entry entry, int steps) {
        var from = entries.indexOf(entry);
        var to = from + steps;
        if (to < 0 || to >= entries.size()) {
            return;
        }
        entries.remove(from);
        entries.add(to, entry);
        // The entry itself stays where it is in the page, so that the browser keeps the focus.
        var neighbour = entries.get(from);
        list.remove(neighbour);
        list.addComponentAtIndex(from, neighbour);
        arrange();
        entry.focus(steps);
        announced.setText(t("own.rows.moved", name(entry), to + 1, entries.size()));
        onChange.run();
    }

    private void remove(Entry entry) {
        var index = entries.indexOf(entry);
        var name = name(entry);
        entries.remove(entry);
        list.remove(entry);
        arrange();
        if (entries.isEmpty()) {
            add.focus();
        } else {
            entries.get(Math.min(index, entries.size() - 1)).row.focusFirst();
        }
        announced.setText(t("own.rows.removed", name, entries.size()));
        onChange.run();
    }

    private String name(Entry entry) {
        var name = entry.row.name();
        return name.isEmpty() ? one : t("own.rows.name", one, name);
    }

    private void arrange() {
        for (var index = 0; index < entries.size(); index++) {
            entries.get(index).place(index);
        }
        list.setVisible(!entries.isEmpty());
    }

    /** A row with its place and what can be done with it. */
    private final class Entry extends ListItem {

        private final Row<R> row;
        private final Span place = new Span();
        private final Button up = button("↑");
        private final Button down = button("↓");
        private final Button remove = button("✕");

        Entry(R value) {
            row = make.apply(value, this::changed);
            row.getElement().setAttribute("role", "group");
            place.addClassName("wm-rows-place");
            up.addClickListener(click -> move(this, -1));
            down.addClickListener(click -> move(this, 1));
            remove.addClickListener(click -> Rows.this.remove(this));
            var moves = new Div(up, down, remove);
            moves.addClassName("wm-rows-moves");
            var head = new Div(place, moves);
            head.addClassName("wm-rows-head");
            add(head, row);
        }

        private Button button(String sign) {
            var button = new Button(sign);
            button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
            return button;
        }

        private void changed() {
            name();
            onChange.run();
        }

        private void place(int index) {
            var words = t("own.rows.place", one, index + 1);
            place.setText(words);
            row.getElement().setAttribute("aria-label", words);
            up.setEnabled(index > 0);
            down.setEnabled(index < entries.size() - 1);
            name();
        }

        /** What the three signs do, for those who hear them. */
        private void name() {
            var words = Rows.this.name(this);
            up.setAriaLabel(t("own.rows.up", words));
            down.setAriaLabel(t("own.rows.down", words));
            remove.setAriaLabel(t("own.rows.remove", words));
        }

        /** Stays on the sign that was pressed, or on the other one at the end of the list. */
        private void focus(int steps) {
            var pressed = steps < 0 ? up : down;
            (pressed.isEnabled() ? pressed : steps < 0 ? down : up).focus();
        }
    }
}
