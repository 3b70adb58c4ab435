package de.wegmarke.ui.layout;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.RoutePrefix;
import com.vaadin.flow.spring.security.AuthenticationContext;
import de.wegmarke.access.Actor;
import de.wegmarke.access.Membership;
import de.wegmarke.tenancy.Tenant;
import de.wegmarke.tenancy.TenantDirectory;
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
public class MainLayout extends MenuShell {

    private final transient TenantDirectory tenants;

    MainLayout(TenantDirectory tenants, ObjectProvider<AuthenticationContext> login) {
        super(login);
        this.tenants = tenants;
    }

    @Override
    void show(BeforeEnterEvent event, Actor actor, MainNavigation navigation, Div place) {
        var tenant = CurrentTenant.of(event.getUI());
        place.add(new TenantMenu(tenant, othersOf(actor, tenant)));
        navigation.show(tenant.key(), actor);
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
}
