package de.wegmarke.ui.story.search;

import static de.wegmarke.ui.component.Wording.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import de.wegmarke.story.search.Correction;
import de.wegmarke.story.search.StoryFacet;
import de.wegmarke.story.search.StoryHit;
import de.wegmarke.story.search.StoryQuery;
import de.wegmarke.story.search.StoryResults;
import de.wegmarke.story.search.StorySort;
import de.wegmarke.ui.component.FilterBar;
import de.wegmarke.ui.component.FocusAfter;
import de.wegmarke.ui.component.Notice;
import de.wegmarke.ui.component.Wording;
import de.wegmarke.ui.layout.AddressBar;
import de.wegmarke.ui.layout.Navigation;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The page where stories are found, the same in a municipality and on the platform. It knows its
 * address and keeps no story: each change asks anew.
 */
@StyleSheet("context://wegmarke/story-search.css")
final class StoryFinder extends Div {

    private static final String RESULTS = "treffer";

    private final transient FindServices services;
    private final StoryPlace place;
    private final transient FacetText words;

    private final FilterBar bar = new FilterBar(t("find.search"), this::ask);
    private final SavedSearchBar saved;
    private final FacetPanel panel;
    private final MunicipalityMap map;
    private final Select<StorySort> order = new Select<>();
    private final Button mapToggle = new Button("", click -> toggleMap());
    private final Button keep = new Button(t("find.save"), click -> keep());
    private final Div said = new Div();
    private final Div cards = new Div();
    private final Div further = new Div();

    private FindAddress address = FindAddress.asking(StoryQuery.ALL);

    StoryFinder(FindServices services, StoryPlace place) {
        this.services = services;
        this.place = place;
        words = new FacetText(services.tenants());
        saved = new SavedSearchBar(services.saved(), place);
        panel =
                new FacetPanel(
                        words, (facet, value) -> narrow(address.query().toggle(facet, value)));
        map =
                new MunicipalityMap(
                        services.tenants(),
                        words,
                        key -> narrow(address.query().toggle(StoryFacet.MUNICIPALITY, key)));
        addClassName("wm-find");
        prepareOrder();
        cards.addClassName("wm-find-cards");
        said.addClassName("wm-find-said");
        further.addClassName("wm-find-further");
        var collections = new Anchor(Navigation.collections(), t("find.collections"));
        collections.addClassName("wm-action-link");
        var tools = new Div(order, mapToggle, keep, collections);
        tools.addClassName("wm-find-tools");
        var heading = new Div(FocusAfter.goal(new H2(t("find.results")), RESULTS), bar.hits());
        heading.addClassName("wm-find-results");
        var found = new Div(tools, map, heading, said, cards, further);
        found.addClassName("wm-find-found");
        var columns = new Div(panel, found);
        columns.addClassName("wm-find-columns");
        add(saved, bar, columns);
    }

    private void prepareOrder() {
        order.setLabel(t("find.order"));
        order.setItemLabelGenerator(Wording::of);
        order.addValueChangeListener(
                change -> {
                    if (change.isFromClient()) {
                        sort(change.getValue());
                    }
                });
    }

    /** Shows what an address asks for; what is asked stands in it even if it is a saved search. */
    void open(FindAddress wanted) {
        var search = wanted.saved();
        address =
                search == null
                        ? wanted
                        : services.saved()
                                .look(search)
                                .map(wanted::of)
                                .orElseGet(() -> wanted.with(wanted.query()));
        saved.show();
        show();
    }

    private void ask(String text) {
        narrow(address.query().withText(text));
    }

    private void narrow(StoryQuery query) {
        change(address.with(query));
    }

    /** What was pressed for it is gone afterwards, so the focus goes to the results. */
    private void loosen(StoryQuery query) {
        narrow(query);
        FocusAfter.remember(RESULTS);
        FocusAfter.go();
    }

    private void sort(StorySort wanted) {
        change(address.sorted(wanted));
    }

    private void change(FindAddress other) {
        address = other;
        remember();
        show();
    }

    private void toggleMap() {
        change(address.withMap(!address.map()));
    }

    /** The focus goes on to the first of them: the button may be gone, and stands below them. */
    private void more() {
        int before = address.shown();
        address = address.withMore();
        remember();
        var results = services.search().find(address.query(), before, address.shown() - before);
        int first = cards.getComponentCount();
        addCards(results.hits());
        showFurther(results.total());
        if (cards.getComponentCount() > first) {
            ((StoryCard) cards.getComponentAt(first)).focus();
        }
    }

    private void remember() {
        AddressBar.replace(this, address.behind(place.list()));
    }

    private void show() {
        var query = address.query();
        var results = services.search().find(query, 0, address.shown());
        bar.setSearch(query.text());
        bar.setHits(t("find.hits", results.total()));
        showChips(query);
        panel.show(results);
        showOrder(query);
        mapToggle.setText(t(address.map() ? "find.map.hide" : "find.map.show"));
        mapToggle.getElement().setAttribute("aria-expanded", String.valueOf(address.map()));
        map.setVisible(address.map());
        if (address.map()) {
            map.show(results.values(StoryFacet.MUNICIPALITY));
        }
        keep.setEnabled(!query.isOpen());
        keep.setTooltipText(query.isOpen() ? t("find.save.open") : null);
        showSaid(results);
        cards.removeAll();
        addCards(results.hits());
        if (results.total() == 0) {
            cards.add(NothingFound.of(query, results, this::loosen));
        }
        showFurther(results.total());
    }

    /** Without a question nothing fits better than anything else, and the newest come first. */
    private void showOrder(StoryQuery query) {
        var offered = EnumSet.allOf(StorySort.class);
        if (query.text().isEmpty()) {
            offered.remove(StorySort.RELEVANCE);
        }
        if (!offered.equals(order.getListDataView().getItems().collect(Collectors.toSet()))) {
            order.setItems(offered);
        }
        order.setValue(offered.contains(query.sort()) ? query.sort() : StorySort.NEWEST);
    }

    private void showChips(StoryQuery query) {
        bar.clearActive();
        query.chosen()
                .forEach(
                        (facet, values) ->
                                values.forEach(
                                        value ->
                                                bar.addActive(
                                                        Wording.of(facet),
                                                        words.of(facet, value),
                                                        () -> loosen(query.toggle(facet, value)))));
    }

    /** What was searched beside the typed words, and what could not be. */
    private void showSaid(StoryResults results) {
        said.removeAll();
        if (!results.corrections().isEmpty()) {
            said.add(
                    new Paragraph(
                            t(
                                    "find.corrected",
                                    results.corrections().stream()
                                            .map(Correction::searched)
                                            .distinct()
                                            .collect(Collectors.joining(", ")))));
        }
        if (!results.unknown().isEmpty() && results.total() > 0) {
            said.add(
                    new Paragraph(
                            t(
                                    "find.unknown",
                                    String.join(", ", results.unknown()),
                                    results.unknown().size())));
        }
        said.setVisible(said.getComponentCount() > 0);
    }

    private void addCards(List<StoryHit> hits) {
        for (var hit : hits) {
            cards.add(new StoryCard(hit, place, address.isNew(hit.foundSince())));
        }
    }

    private void showFurther(int total) {
        further.removeAll();
        if (total > address.shown()) {
            further.add(
                    address.shown() < FindAddress.MOST
                            ? new Button(
                                    t(
                                            "find.more",
                                            Math.min(FindAddress.MORE, total - address.shown())),
                                    click -> more())
                            : new Paragraph(t("find.enough", FindAddress.MOST)));
            further.add(new Span(t("find.shown", address.shown(), total)));
        }
    }

    private void keep() {
        new SaveSearchDialog(
                        t("find.save.title"),
                        suggestedName(),
                        name -> {
                            var id = services.saved().save(name, address.query());
                            address = address.kept(id);
                            remember();
                            saved.show();
                            said.add(Notice.success(t("find.save.done", name)));
                            said.setVisible(true);
                        })
                .open();
    }

    /** What somebody would call it: the question, or what was chosen. */
    private String suggestedName() {
        var parts = new ArrayList<String>();
        if (!address.query().text().isEmpty()) {
            parts.add(address.query().text());
        }
        address.query()
                .chosen()
                .forEach(
                        (facet, values) ->
                                values.forEach(value -> parts.add(words.of(facet, value))));
        var name = String.join(", ", parts);
        return name.length() <= 60 ? name : name.substring(0, 60).strip();
    }
}
