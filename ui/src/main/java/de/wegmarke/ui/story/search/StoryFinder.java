package de.wegmarke.ui.story.search;

import static de.wegmarke.ui.component.Wording.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import de.wegmarke.story.search.Correction;
import de.wegmarke.story.search.SavedSearch;
import de.wegmarke.story.search.StoryFacet;
import de.wegmarke.story.search.StoryHit;
import de.wegmarke.story.search.StoryQuery;
import de.wegmarke.story.search.StoryResults;
import de.wegmarke.story.search.StorySort;
import de.wegmarke.ui.component.EmptyState;
import de.wegmarke.ui.component.FilterBar;
import de.wegmarke.ui.component.Notice;
import de.wegmarke.ui.component.Wording;
import de.wegmarke.ui.layout.AddressBar;
import de.wegmarke.ui.layout.Navigation;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The page where stories are found, the same in a municipality and on the platform. It knows its
 * address and keeps no story: each change asks anew.
 */
@StyleSheet("context://wegmarke/story-search.css")
final class StoryFinder extends Div {

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

    private FindAddress address =
            new FindAddress(StoryQuery.ALL, FindAddress.AT_FIRST, false, null);
    private @Nullable Instant lookedAt;

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
        var heading = new H2(t("find.results"));
        heading.addClassName("wm-find-results");
        var found = new Div(tools, map, heading, said, cards, further);
        found.addClassName("wm-find-found");
        var columns = new Div(panel, found);
        columns.addClassName("wm-find-columns");
        add(saved, bar, columns);
    }

    private void prepareOrder() {
        order.setLabel(t("find.order"));
        order.setItems(StorySort.values());
        order.setItemLabelGenerator(Wording::of);
        order.addValueChangeListener(
                change -> {
                    if (change.isFromClient()) {
                        narrow(address.query().with(change.getValue()));
                    }
                });
    }

    /** Shows what an address asks for. */
    void open(FindAddress wanted) {
        address = wanted;
        lookedAt = null;
        var search = wanted.saved();
        if (search != null) {
            services.saved()
                    .look(search)
                    .ifPresentOrElse(this::begin, () -> address = wanted.with(wanted.query()));
        }
        saved.show();
        show();
    }

    /** What is asked stands in the address too, so that a link that was sent on works without. */
    private void begin(SavedSearch search) {
        lookedAt = search.lookedAt();
        if (address.query().isOpen()) {
            address = address.with(search.query()).of(search.id());
        }
    }

    private void ask(String text) {
        narrow(address.query().withText(text));
    }

    private void narrow(StoryQuery query) {
        address = address.with(query);
        lookedAt = null;
        remember();
        show();
    }

    private void toggleMap() {
        address = address.withMap(!address.map());
        remember();
        show();
    }

    private void more() {
        int before = address.shown();
        address = address.withMore();
        remember();
        var results = services.search().find(address.query(), before, address.shown() - before);
        addCards(results.hits());
        showFurther(results.total());
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
        order.setValue(query.sort());
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
            cards.add(nothing(query, results));
        }
        showFurther(results.total());
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
                                                        () -> narrow(query.toggle(facet, value)))));
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
            var isNew = lookedAt != null && hit.firstPublishedAt().isAfter(lookedAt);
            cards.add(new StoryCard(hit, place, isNew));
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

    /** Says what can be changed so that something is found. */
    private EmptyState nothing(StoryQuery query, StoryResults results) {
        if (query.isOpen()) {
            return new EmptyState(t("find.none.title"), t("find.none.yet"));
        }
        var ways = new ArrayList<Component>();
        if (!query.text().isEmpty() && !query.chosen().isEmpty()) {
            ways.add(new Button(t("find.none.everywhere"), click -> narrow(query.withoutFacets())));
        }
        query.chosen()
                .forEach(
                        (facet, values) ->
                                ways.add(
                                        new Button(
                                                t("find.none.without", Wording.of(facet)),
                                                click -> narrow(query.with(facet, List.of())))));
        if (!query.text().isEmpty()) {
            ways.add(
                    new Button(
                            t("find.none.withoutText", query.text()),
                            click -> narrow(query.withText(""))));
        }
        var advice =
                results.unknown().isEmpty()
                        ? t("find.none.loosen")
                        : t(
                                "find.none.unknown",
                                String.join(", ", results.unknown()),
                                results.unknown().size());
        return new EmptyState(t("find.none.title"), advice, ways.toArray(Component[]::new));
    }

    private void keep() {
        new SaveSearchDialog(
                        t("find.save.title"),
                        suggestedName(),
                        name -> {
                            var id = services.saved().save(name, address.query());
                            address = address.of(id);
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
