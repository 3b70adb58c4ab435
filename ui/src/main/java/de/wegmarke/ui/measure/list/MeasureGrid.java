package de.wegmarke.ui.measure.list;

import static de.wegmarke.ui.component.Wording.t;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.dom.Element;
import de.wegmarke.plan.MeasureSort;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * The table of measures, and on narrow screens the same rows as cards. It holds the rows that are
 * on the screen, never the list.
 */
final class MeasureGrid extends Grid<Hit> {

    private static final String CARD = "CARD";

    /**
     * Enter on a row opens it, and before a link is followed the address of the list takes up the
     * place, so that the browser's way back ends there too.
     */
    private static final String KEYS_AND_PLACE =
            """
            if (this.wmPrepared) return;
            this.wmPrepared = true;
            const linkOf = event => {
                const row = event.composedPath().find(node => node.localName === 'tr');
                for (const cell of row ? row.children : []) {
                    const slot = cell.querySelector('slot');
                    for (const content of slot ? slot.assignedElements() : []) {
                        const link = content.querySelector('a.wm-measure-link');
                        if (link) return link;
                    }
                }
                return null;
            };
            this.addEventListener('keydown', event => {
                const own = event.composedPath().some(node => node.localName === 'a');
                if (event.key !== 'Enter' || own) return;
                const link = linkOf(event);
                if (link) {
                    event.preventDefault();
                    event.stopPropagation();
                    link.click();
                }
            }, true);
            this.addEventListener('click', event => {
                const link = event.composedPath().find(node => node.localName === 'a');
                if (!link || !link.dataset.place || event.ctrlKey || event.metaKey) return;
                const here = new URL(window.location.href);
                here.searchParams.set('at', link.dataset.place);
                window.history.replaceState(window.history.state, '', here);
            }, true);
            """;

    private Set<ListColumn> chosen = EnumSet.allOf(ListColumn.class);
    private boolean narrow;

    MeasureGrid(MeasureTemplates templates, FilterWords words) {
        addClassName("wm-measure-grid");
        addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_WRAP_CELL_CONTENT);
        setSelectionMode(SelectionMode.NONE);
        getElement().setAttribute("aria-label", t("measures.title"));
        for (var column : ListColumn.values()) {
            add(column, templates, words);
        }
        addColumn(templates.card())
                .setKey(CARD)
                .setHeader(t("measures.title"))
                .setFlexGrow(1)
                .setVisible(false);
    }

    private void add(ListColumn which, MeasureTemplates templates, FilterWords words) {
        var column =
                addColumn(templates.of(which))
                        .setKey(which.name())
                        .setHeader(words.of(which))
                        .setWidth(which.width())
                        .setFlexGrow(which.growth())
                        .setResizable(true);
        var order = which.order();
        if (order != null) {
            column.setSortProperty(order.name()).setSortable(true);
        }
        if (which == ListColumn.TEXT) {
            column.setRowHeader(true);
        }
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        super.onAttach(attached);
        Element element = getElement();
        element.executeJs(KEYS_AND_PLACE);
    }

    /** Shows these columns where there is room for a table. */
    void choose(Set<ListColumn> columns) {
        chosen = EnumSet.copyOf(columns);
        arrange();
    }

    /** Shows cards instead of a table, or the table again. */
    void narrow(boolean isNarrow) {
        if (narrow != isNarrow) {
            narrow = isNarrow;
            arrange();
        }
    }

    boolean isNarrow() {
        return narrow;
    }

    private void arrange() {
        setClassName("wm-measure-cards", narrow);
        getColumnByKey(CARD).setVisible(narrow);
        for (var column : ListColumn.values()) {
            getColumnByKey(column.name()).setVisible(!narrow && chosen.contains(column));
        }
    }

    /** Marks the order in the heads without asking for the rows twice. */
    void showOrder(MeasureSort sort) {
        var column =
                Arrays.stream(ListColumn.values())
                        .filter(known -> known.order() == sort.column())
                        .findFirst()
                        .orElse(ListColumn.NUMBER);
        var direction = sort.descending() ? SortDirection.DESCENDING : SortDirection.ASCENDING;
        sort(List.of(new GridSortOrder<>(getColumnByKey(column.name()), direction)));
    }

    /** Tells the order that somebody asked for by a click on a head. */
    void onOrder(Consumer<MeasureSort> listener) {
        addSortListener(
                event -> {
                    if (event.isFromClient()) {
                        listener.accept(order(event.getSortOrder()));
                    }
                });
    }

    private static MeasureSort order(List<GridSortOrder<Hit>> orders) {
        if (orders.isEmpty()) {
            return MeasureSort.BY_NUMBER;
        }
        var first = orders.getFirst();
        var column = ListColumn.valueOf(first.getSorted().getKey()).order();
        return column == null
                ? MeasureSort.BY_NUMBER
                : new MeasureSort(column, first.getDirection() == SortDirection.DESCENDING);
    }
}
