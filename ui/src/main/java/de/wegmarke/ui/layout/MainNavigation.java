package de.wegmarke.ui.layout;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.RouteData;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLayout;
import de.wegmarke.access.Actor;
import de.wegmarke.access.Permission;
import de.wegmarke.tenancy.TenantKey;
import de.wegmarke.ui.component.Wording;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/**
 * The views of a tenant, or of the platform, as the marks of a trail. Every view with a {@link
 * NavigationEntry} is in it, for those who have its permission.
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
        show(
                links(
                        MainLayout.class,
                        new RouteParameters(TenantGate.PARAMETER, tenant.value()),
                        view ->
                                actor.may(permission(view), tenant)
                                        && (!entry(view).onlyForBodies()
                                                || actor.bodyIn(tenant).isPresent())));
    }

    void showPlatform(Actor actor) {
        show(ofPlatform(actor));
    }

    /** The pages of the platform that this person may open. */
    static List<Anchor> ofPlatform(Actor actor) {
        return links(
                PlatformLayout.class,
                RouteParameters.empty(),
                view -> actor.mayOnPlatform(permission(view)));
    }

    private void show(List<Anchor> open) {
        marks.removeAll();
        links.clear();
        links.addAll(open);
        links.forEach(link -> marks.add(new ListItem(link)));
    }

    private static List<Anchor> links(
            Class<? extends RouterLayout> layout,
            RouteParameters address,
            Predicate<Class<? extends Component>> open) {
        return RouteConfiguration.forApplicationScope().getAvailableRoutes().stream()
                .map(RouteData::getNavigationTarget)
                .filter(view -> view.isAnnotationPresent(NavigationEntry.class))
                .filter(view -> layout.equals(view.getAnnotation(Route.class).layout()))
                .filter(open)
                .sorted(Comparator.comparingInt(view -> entry(view).order()))
                .map(view -> link(view, address))
                .toList();
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

    private static Permission permission(Class<? extends Component> view) {
        return view.getAnnotation(ViewPermission.class).value();
    }

    private static Anchor link(Class<? extends Component> view, RouteParameters parameters) {
        var address = RouteConfiguration.forApplicationScope().getUrl(view, parameters);
        var link = new Anchor(address);
        link.add(new Span(Wording.t(entry(view).text())));
        return link;
    }

    private static NavigationEntry entry(Class<? extends Component> view) {
        return view.getAnnotation(NavigationEntry.class);
    }
}
