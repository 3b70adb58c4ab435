package de.wegmarke.ui.body;

import static de.wegmarke.ui.component.Wording.t;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import de.wegmarke.access.Permission;
import de.wegmarke.plan.BodyNames;
import de.wegmarke.plan.BodyReading;
import de.wegmarke.plan.BodyRow;
import de.wegmarke.tenancy.TenantKey;
import de.wegmarke.ui.component.EmptyState;
import de.wegmarke.ui.component.FilterBar;
import de.wegmarke.ui.component.Frozen;
import de.wegmarke.ui.component.PageHeader;
import de.wegmarke.ui.layout.AddressBar;
import de.wegmarke.ui.layout.CurrentTenant;
import de.wegmarke.ui.layout.MainLayout;
import de.wegmarke.ui.layout.Navigation;
import de.wegmarke.ui.layout.NavigationEntry;
import de.wegmarke.ui.layout.TenantView;
import de.wegmarke.ui.layout.ViewPermission;
import de.wegmarke.ui.layout.Visit;
import de.wegmarke.ui.plan.NoPlan;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.web.util.UriComponentsBuilder;

/** Every responsible body with what it has to do; the search stays in the address. */
@Route(value = "verantwortliche", layout = MainLayout.class)
@ViewPermission(Permission.PLAN_READ)
@NavigationEntry(text = "nav.bodies", order = 40)
@StyleSheet("context://wegmarke/overview.css")
class BodiesView extends TenantView {

    private static final String SEARCH = "q";

    private final transient BodyReading reading;
    private final Div found = new Div();

    BodiesView(BodyReading reading) {
        this.reading = reading;
        found.addClassName("wm-bodies");
    }

    @Override
    protected String open(Visit visit) {
        removeAll();
        var header = new PageHeader(t("nav.bodies")).lead(t("bodies.lead"));
        var all = reading.all(visit.key());
        if (all.isEmpty()) {
            add(header, NoPlan.of(visit));
            return t("nav.bodies");
        }
        var filter = new FilterBar[1];
        filter[0] = new FilterBar(t("bodies.search"), text -> search(filter[0], text));
        var text = visit.query().getSingleParameter(SEARCH).orElse("");
        filter[0].setSearch(text);
        add(header, filter[0], found);
        show(visit.key(), filter[0], all, text);
        return t("nav.bodies");
    }

    private void search(FilterBar filter, String text) {
        var tenant = CurrentTenant.of(UI.getCurrent()).key();
        show(tenant, filter, reading.all(tenant), text);
        var address = UriComponentsBuilder.fromPath(Navigation.bodies(tenant));
        if (!text.isEmpty()) {
            address.queryParam(SEARCH, "{text}");
        }
        AddressBar.replace(this, address.encode().buildAndExpand(text).toUriString());
    }

    private void show(TenantKey tenant, FilterBar filter, List<BodyRow> all, String text) {
        var hits = all.stream().filter(body -> matches(body, text)).toList();
        filter.setHits(t("bodies.hits", hits.size(), all.size()));
        found.removeAll();
        found.add(
                hits.isEmpty()
                        ? new EmptyState(t("bodies.noHit", text), t("bodies.noHit.advice"))
                        : Frozen.of(new BodyTable(tenant, hits)));
    }

    /** By any of its names, and by another spelling of them: "Dezernat 05" finds "D05". */
    private static boolean matches(BodyRow body, String text) {
        var typed = text.toLowerCase(Locale.GERMAN);
        var spelt = BodyNames.normalise(text).toLowerCase(Locale.GERMAN);
        return Stream.concat(Stream.of(body.name()), body.names().stream())
                .map(name -> name.toLowerCase(Locale.GERMAN))
                .anyMatch(name -> name.contains(typed) || name.contains(spelt));
    }
}
