package de.wegmarke.ui.measure.list;

import static de.wegmarke.ui.component.Wording.t;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.router.QueryParameters;
import de.wegmarke.plan.BulkResult;
import de.wegmarke.plan.MeasureEditing;
import de.wegmarke.plan.MeasureFilter;
import de.wegmarke.plan.MeasureReading;
import de.wegmarke.plan.MeasureSort;
import de.wegmarke.tenancy.TenantKey;
import de.wegmarke.ui.component.FocusAfter;
import de.wegmarke.ui.component.Notice;
import de.wegmarke.ui.component.Wording;
import de.wegmarke.ui.layout.AddressBar;
import de.wegmarke.ui.layout.Navigation;
import de.wegmarke.ui.measure.ListAddress;
import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The list with everything around it. It knows its address, how many hits it has, and no row. */
final class MeasureList extends Div {

    /** Tells the server when the list's own width passes the point below which cards are shown. */
    private static final String WATCH_WIDTH =
            """
            let narrow = null;
            const limit = 44 * parseFloat(getComputedStyle(document.documentElement).fontSize);
            this.wmWidth?.disconnect();
            this.wmWidth = new ResizeObserver(entries => {
                const now = entries[0].contentRect.width < limit;
                if (now !== narrow) {
                    narrow = now;
                    this.dispatchEvent(new CustomEvent('wm-narrow', { detail: now }));
                }
            });
            this.wmWidth.observe(this);
            """;

    private final transient MeasureReading reading;
    private final transient MeasureEditing editing;
    private final transient Clock clock;
    private final TenantKey tenant;
    private final FilterWords words;

    private final MeasureGrid grid;
    private final MeasureFilters filters;
    private final Select<MeasureSort.Column> order = new Select<>();
    private final Button changeAll = new Button("", click -> askForChange());
    private final Div message = new Div();
    private final Div nothing = new Div();

    private ListAddress address = ListAddress.ALL;
    private int hits;

    MeasureList(
            MeasureReading reading,
            MeasureEditing editing,
            Clock clock,
            TenantKey tenant,
            FilterWords words,
            boolean mayChange) {
        this.reading = reading;
        this.editing = editing;
        this.clock = clock;
        this.tenant = tenant;
        this.words = words;
        grid = new MeasureGrid(new MeasureTemplates(this::addressOf), words);
        filters = new MeasureFilters(words, this::filter);
        addClassName("wm-measure-list");
        changeAll.setVisible(mayChange);
        grid.setItems(DataProvider.fromCallbacks(this::fetch, this::size));
        grid.onOrder(this::sort);
        grid.addItemClickListener(click -> follow(click.getItem()));
        prepareOrder();
        add(filters, message, grid, nothing);
        getElement()
                .addEventListener(
                        "wm-narrow",
                        event -> narrow(event.getEventData().get("event.detail").asBoolean()))
                .addEventData("event.detail");
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        super.onAttach(attached);
        getElement().executeJs(WATCH_WIDTH);
    }

    /** Shows what an address asks for, at the place it names. */
    void open(ListAddress wanted) {
        show(wanted);
        filters.unfold();
        if (wanted.place() > 0 && hits > 0) {
            grid.scrollToIndex(Math.min(wanted.place(), hits) - 1);
        }
    }

    /** On narrow screens there are no heads to click on. */
    private void prepareOrder() {
        order.setLabel(t("measures.order"));
        order.setItems(MeasureSort.Column.values());
        order.setItemLabelGenerator(Wording::of);
        order.setVisible(false);
        order.addValueChangeListener(
                change -> {
                    if (change.isFromClient()) {
                        sort(new MeasureSort(change.getValue(), false));
                    }
                });
    }

    /** What belongs to the list as a whole and stands beside the heading. */
    Div tools() {
        var tools = new Div(order, new ColumnChoice(words, grid::choose), changeAll);
        tools.addClassName("wm-measure-tools");
        return tools;
    }

    private void narrow(boolean isNarrow) {
        grid.narrow(isNarrow);
        order.setVisible(isNarrow);
    }

    private Stream<Hit> fetch(Query<Hit, Void> query) {
        var rows =
                reading.page(
                                tenant,
                                address.filter(),
                                address.sort(),
                                query.getOffset(),
                                query.getLimit())
                        .rows();
        return IntStream.range(0, rows.size())
                .mapToObj(index -> new Hit(query.getOffset() + index + 1, rows.get(index)));
    }

    /** Counted once for the line of hits and the grid alike. */
    private int size(Query<Hit, Void> query) {
        query.getOffset();
        query.getLimit();
        return hits;
    }

    private void filter(MeasureFilter filter) {
        message.removeAll();
        show(address.with(filter));
        remember();
        // A chip, or a way out of no hits, is gone once it was pressed.
        FocusAfter.go();
    }

    private void sort(MeasureSort sort) {
        show(address.with(sort));
        remember();
    }

    private void show(ListAddress wanted) {
        address = wanted;
        hits = reading.count(tenant, wanted.filter());
        filters.show(wanted.filter(), hits);
        order.setValue(wanted.sort().column());
        changeAll.setText(t("measures.bulk.open", hits));
        changeAll.setEnabled(hits > 0);
        grid.showOrder(wanted.sort());
        grid.getDataProvider().refreshAll();
        grid.setVisible(hits > 0);
        nothing.removeAll();
        if (hits == 0) {
            nothing.add(
                    new NoHits(
                            wanted.filter(),
                            words,
                            filter -> reading.count(tenant, filter),
                            this::filter));
        }
    }

    private void remember() {
        AddressBar.replace(this, address.list(tenant));
    }

    private String addressOf(Hit hit) {
        return address.at(hit.place()).measure(tenant, hit.row().path());
    }

    private void follow(Hit hit) {
        getUI().ifPresent(ui -> follow(ui, hit));
    }

    private void follow(UI ui, Hit hit) {
        address = address.at(hit.place());
        remember();
        ui.navigate(
                Navigation.measure(tenant, hit.row().path()),
                new QueryParameters(address.parameters()));
    }

    private void askForChange() {
        new BulkChangeDialog(
                        hits,
                        LocalDate.now(clock),
                        reading.filterChoices(tenant).tags(),
                        (change, reason) ->
                                editing.changeAll(tenant, address.filter(), change, reason),
                        this::tell)
                .open();
    }

    private void tell(BulkResult result) {
        show(address);
        message.removeAll();
        message.add(Notice.success(t("measures.bulk.done", result.changed(), result.unchanged())));
    }
}
