package de.wegmarke.ui.layout;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterListener;
import com.vaadin.flow.server.VaadinRequest;
import de.wegmarke.access.Actor;
import de.wegmarke.access.CurrentActor;
import de.wegmarke.access.Permission;
import de.wegmarke.tenancy.Tenant;
import de.wegmarke.tenancy.TenantDirectory;
import de.wegmarke.tenancy.TenantKey;
import de.wegmarke.ui.layout.PageRefused.Reason;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Decides at every navigation, before a view comes to life, whether this person may open this page
 * of the tenant in the address, or of the platform. Services decide again, and the database once
 * more.
 */
@Component
class TenantGate implements BeforeEnterListener {

    static final String PARAMETER = "tenant";

    private final CurrentActor actors;
    private final TenantDirectory tenants;

    TenantGate(CurrentActor actors, TenantDirectory tenants) {
        this.actors = actors;
        this.tenants = tenants;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (event.hasErrorParameter()) {
            return;
        }
        var address = event.getRouteParameters().get(PARAMETER);
        if (address.isEmpty()) {
            CurrentTenant.release(event.getUI());
        }
        try {
            if (address.isPresent()) {
                var actor = actors.find().orElseThrow(() -> new PageRefused(Reason.OVER));
                admit(event, actor, tenant(address.get(), actor));
            } else if (PlatformView.class.isAssignableFrom(event.getNavigationTarget())) {
                admitToPlatform(event);
            }
        } catch (PageRefused refused) {
            CurrentTenant.release(event.getUI());
            event.rerouteToError(refused, "");
        }
    }

    /** Same answer for a tenant that does not exist and for one the person is no member of. */
    private Tenant tenant(String address, Actor actor) {
        var tenant =
                TenantKey.parse(address)
                        .filter(key -> actor.roleIn(key).isPresent())
                        .flatMap(tenants::find)
                        .orElseThrow(TenantGate::notForYou);
        if (!tenant.isActive()) {
            throw new PageRefused(Reason.SUSPENDED);
        }
        return tenant;
    }

    /** Those who are no one on the platform learn nothing of which pages there are. */
    private void admitToPlatform(BeforeEnterEvent event) {
        var actor = actors.find().orElseThrow(() -> new PageRefused(Reason.OVER));
        if (!actor.mayOnPlatform(permission(event))) {
            throw actor.grants().isEmpty() ? notForYou() : new PageRefused(Reason.ROLE);
        }
        ComponentUtil.setData(event.getUI(), Actor.class, actor);
    }

    private static Permission permission(BeforeEnterEvent event) {
        var permission = event.getNavigationTarget().getAnnotation(ViewPermission.class);
        if (permission == null) {
            throw new IllegalStateException(
                    event.getNavigationTarget().getName() + " names no permission");
        }
        return permission.value();
    }

    private static void admit(BeforeEnterEvent event, Actor actor, Tenant tenant) {
        if (!actor.may(permission(event), tenant.key())) {
            throw new PageRefused(Reason.ROLE);
        }
        var ui = event.getUI();
        if (isBoundToAnother(CurrentTenant.find(ui), tenant)) {
            // Another tenant is another tab to us: nothing of the first may live on in this one.
            event.forwardToUrl(ownAddress(event));
            return;
        }
        CurrentTenant.bind(ui, tenant);
        ComponentUtil.setData(ui, Actor.class, actor);
    }

    private static String ownAddress(BeforeEnterEvent event) {
        var request = VaadinRequest.getCurrent();
        var base = request == null ? "" : request.getContextPath();
        return base + "/" + event.getLocation().getPathWithQueryParameters();
    }

    private static boolean isBoundToAnother(Optional<Tenant> bound, Tenant tenant) {
        return bound.filter(other -> !other.key().equals(tenant.key())).isPresent();
    }

    private static PageRefused notForYou() {
        return new PageRefused(Reason.NOT_FOR_YOU);
    }
}
