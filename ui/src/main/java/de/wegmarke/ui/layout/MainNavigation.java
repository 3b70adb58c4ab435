package de.wegmarke.ui.layout;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.RouteData;
import com.vaadin.flow.router.RouteParameters;
import de.wegmarke.access.Actor;
import de.wegmarke.tenancy.TenantKey;
import de.wegmarke.ui.component.Wording;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The views of a tenant as the marks of a trail. Every view with a {@link NavigationEntry} is in
 * it, for those who have its permission.
 */
class MainNavigation extends Nav {

    static final String ID = "navigation";

    private final UnorderedList marks = new UnorderedList();
    private final List<Anchor> links = new ArrayList<>();

    MainNavigation() {
        setId(ID);
        addClassName("wm-nav");
        getElement().setAttribute("aria-label", Wording.t("nav.label"));
        add(marks);
    }

    void show(TenantKey tenant, Actor actor) {
        marks.removeAll();
        links.clear();
        RouteConfiguration.forApplicationScope().getAvailableRoutes().stream()
                .map(RouteData::getNavigationTarget)
                .filter(view -> view.isAnnotationPresent(NavigationEntry.class))
                .filter(view -> mayOpen(view, tenant, actor))
                .filter(view -> !entry(view).onlyForBodies() || actor.bodyIn(tenant).isPresent())
                .sorted(Comparator.comparingInt(view -> entry(view).order()))
                .map(view -> link(view, tenant))
                .forEach(links::add);
        links.forEach(link -> marks.add(new ListItem(link)));
    }

    /** Marks the entry of the page that is shown; a measure belongs to the measures. */
    void mark(Location shown) {
        for (var link : links) {
            var path = link.getHref();
            var here = shown.getPath();
            if (here.equals(path)) {
                link.getElement().setAttribute("aria-current", "page");
            } else if (here.startsWith(path + "/")) {
                link.getElement().setAttribute("aria-current", "true");
            } else {
                link.getElement().removeAttribute("aria-current");
            }
        }
    }

    void onEscape(Runnable action) {
        getElement()
                .addEventListener("keydown", event -> action.run())
                .setFilter("event.key === 'Escape'");
    }

    private static boolean mayOpen(Class<? extends Component> view, TenantKey tenant, Actor actor) {
        var permission = view.getAnnotation(ViewPermission.class);
        return permission != null && actor.may(permission.value(), tenant);
    }

    private static Anchor link(Class<? extends Component> view, TenantKey tenant) {
        var address =
                RouteConfiguration.forApplicationScope()
                        .getUrl(view, new RouteParameters(TenantGate.PARAMETER, tenant.value()));
        var link = new Anchor(address);
        link.add(new Span(Wording.t(entry(view).text())));
        return link;
    }

    private static NavigationEntry entry(Class<? extends Component> view) {
        return view.getAnnotation(NavigationEntry.class);
    }
}
