package de.wegmarke.ui.layout;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import de.wegmarke.access.Actor;
import de.wegmarke.access.CurrentActor;
import de.wegmarke.access.Membership;
import de.wegmarke.access.PlatformGrant;
import de.wegmarke.access.PlatformRole;
import de.wegmarke.tenancy.Tenant;
import de.wegmarke.tenancy.TenantDirectory;
import de.wegmarke.ui.component.EmptyState;
import de.wegmarke.ui.component.PageHeader;
import de.wegmarke.ui.component.Wording;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;

/**
 * "Ihre Bereiche": the municipalities one may enter, and what a role on the platform sees. Who may
 * enter exactly one and has nothing else here goes straight there.
 */
@Route(value = "", layout = PlainLayout.class)
@PermitAll
class StartView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient CurrentActor actors;
    private final transient TenantDirectory tenants;
    private final transient List<StartSection> sections;
    private final transient List<StartHint> hints;

    StartView(
            CurrentActor actors,
            TenantDirectory tenants,
            ObjectProvider<StartSection> sections,
            ObjectProvider<StartHint> hints) {
        this.actors = actors;
        this.hints = hints.orderedStream().toList();
        this.tenants = tenants;
        this.sections = sections.orderedStream().toList();
        addClassNames("wm-view", "wm-start");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var found = actors.find();
        if (found.isEmpty()) {
            event.rerouteToError(new PageRefused(PageRefused.Reason.NOT_FOR_YOU), "");
            return;
        }
        var actor = found.get();
        var enterable = enterable(actor);
        if (enterable.size() == 1 && actor.grants().isEmpty()) {
            event.forwardTo(Navigation.entrance(enterable.getFirst().key(), actor));
            return;
        }
        show(actor, enterable);
    }

    @Override
    public String getPageTitle() {
        return PageTitles.of(Wording.t("start.title"), null);
    }

    private void show(Actor actor, List<Tenant> enterable) {
        removeAll();
        var name = actor.displayName();
        add(
                new PageHeader(Wording.t("start.title"))
                        .lead(
                                enterable.isEmpty()
                                        ? Wording.t("start.greeting", name)
                                        : Wording.t("start.lead", name)));
        hints.forEach(hint -> hint.content(actor).ifPresent(this::add));
        if (!enterable.isEmpty()) {
            add(places(actor, enterable));
        }
        if (!actor.grants().isEmpty()) {
            add(pages(actor));
        }
        actor.grants().stream()
                .map(PlatformGrant::role)
                .distinct()
                .sorted()
                .forEach(role -> add(platform(role, actor)));
        if (enterable.isEmpty() && actor.grants().isEmpty()) {
            add(new EmptyState(Wording.t("start.none.title"), Wording.t("start.none.text")));
        }
    }

    private static Nav pages(Actor actor) {
        var list = new UnorderedList();
        list.addClassName("wm-start-pages");
        MainNavigation.ofPlatform(actor).forEach(page -> list.add(new ListItem(page)));
        var pages = new Nav(list);
        pages.setAriaLabel(Wording.t("nav.label"));
        return pages;
    }

    private List<Tenant> enterable(Actor actor) {
        return actor.memberships().stream()
                .map(Membership::tenant)
                .flatMap(key -> tenants.find(key).stream())
                .filter(Tenant::isActive)
                .sorted(GermanOrder.of(Tenant::name))
                .toList();
    }

    private static UnorderedList places(Actor actor, List<Tenant> enterable) {
        Map<?, String> roles =
                actor.memberships().stream()
                        .collect(
                                Collectors.toMap(
                                        Membership::tenant, place -> Wording.of(place.role())));
        var list = new UnorderedList();
        list.addClassName("wm-places");
        enterable.forEach(
                tenant -> list.add(place(tenant, actor, roles.getOrDefault(tenant.key(), ""))));
        return list;
    }

    private static ListItem place(Tenant tenant, Actor actor, String role) {
        var name = new Span(tenant.name());
        name.addClassName("wm-place-name");
        var facts = new Span(role);
        facts.addClassName("wm-quiet");
        var link = new Anchor(Navigation.entrance(tenant.key(), actor));
        link.add(name, facts);
        // A tab is bound to one tenant, so entering one loads the page.
        link.getElement().setAttribute("router-ignore", true);
        return new ListItem(link);
    }

    private Section platform(PlatformRole role, Actor actor) {
        var section = new Section(new H2(Wording.of(role)));
        section.addClassName("wm-platform");
        switch (role) {
            case OPERATOR -> {
                section.add(
                        new Paragraph(Wording.t("start.operator.text")),
                        new TenantTable(tenants.all()));
            }
            case PROGRAMME_COORDINATOR -> {
                section.add(
                        new Paragraph(Wording.t("start.coordinator.text")),
                        of(role).orElseGet(
                                        () ->
                                                new EmptyState(
                                                        Wording.t("start.coordinator.empty.title"),
                                                        Wording.t("start.coordinator.empty.text"))),
                        new TenantTable(ofProgrammes(actor)));
            }
            case INSTITUTE -> {
                section.add(new Paragraph(Wording.t("start.institute.text")));
                of(role).ifPresent(section::add);
            }
        }
        return section;
    }

    /** What a feature has for this role; a page of its own is not worth it yet. */
    private Optional<Component> of(PlatformRole role) {
        return sections.stream()
                .filter(section -> section.role() == role)
                .findFirst()
                .flatMap(StartSection::content);
    }

    private List<Tenant> ofProgrammes(Actor actor) {
        var programmes =
                actor.grants().stream().map(PlatformGrant::programme).collect(Collectors.toSet());
        return tenants.all().stream()
                .filter(tenant -> tenant.programme() != null)
                .filter(tenant -> programmes.contains(tenant.programme()))
                .toList();
    }
}
