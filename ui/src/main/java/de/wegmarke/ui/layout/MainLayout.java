package de.wegmarke.ui.layout;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.RoutePrefix;
import com.vaadin.flow.spring.security.AuthenticationContext;
import de.wegmarke.access.Actor;
import de.wegmarke.access.Membership;
import de.wegmarke.tenancy.Tenant;
import de.wegmarke.tenancy.TenantDirectory;
import de.wegmarke.ui.component.Wording;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;

/**
 * Around every view of a tenant: header with the municipality, navigation, content. A view names it
 * in its route; the tenant is the first part of the address.
 */
@PermitAll
@RoutePrefix(":" + TenantGate.PARAMETER)
public class MainLayout extends Shell implements BeforeEnterObserver {

    private final transient TenantDirectory tenants;
    private final transient ObjectProvider<AuthenticationContext> login;

    private final MainNavigation navigation = new MainNavigation();
    private final Button menuButton = new Button(Wording.t("nav.menu"), click -> toggle());
    private final Div place = new Div();
    private final Div person = new Div();

    MainLayout(TenantDirectory tenants, ObjectProvider<AuthenticationContext> login) {
        this.tenants = tenants;
        this.login = login;
        menuButton.addClassName("wm-menu-button");
        menuButton.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        menuButton.getElement().setAttribute("aria-controls", MainNavigation.ID);
        place.addClassName("wm-place");
        person.addClassName("wm-person-place");
        header().addComponentAsFirst(menuButton);
        header().add(place, person);
        body().addComponentAsFirst(navigation);
        navigation.onEscape(() -> open(false));
        open(false);
    }

    /** The gate has been passed; what the header shows belongs to this tenant and person. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var tenant = CurrentTenant.of(event.getUI());
        var actor = ComponentUtil.getData(event.getUI(), Actor.class);
        if (actor == null) {
            throw new IllegalStateException("The layout of a tenant was opened past the gate");
        }
        place.removeAll();
        place.add(new TenantMenu(tenant, othersOf(actor, tenant)));
        person.removeAll();
        person.add(new PersonMenu(Optional.of(actor), login.getIfAvailable()));
        navigation.show(tenant.key(), actor);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        super.afterNavigation(event);
        open(false);
        navigation.mark(event.getLocation());
    }

    private List<Tenant> othersOf(Actor actor, Tenant current) {
        return actor.memberships().stream()
                .map(Membership::tenant)
                .filter(key -> !key.equals(current.key()))
                .map(tenants::find)
                .flatMap(Optional::stream)
                .filter(Tenant::isActive)
                .sorted(GermanOrder.of(Tenant::name))
                .toList();
    }

    private void toggle() {
        open(!"true".equals(menuButton.getElement().getAttribute("aria-expanded")));
    }

    private void open(boolean open) {
        menuButton.getElement().setAttribute("aria-expanded", String.valueOf(open));
        setClassName("wm-nav-open", open);
    }
}
