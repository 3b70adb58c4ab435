package de.wegmarke.ui.layout;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.QueryParameters;
import de.wegmarke.access.Actor;
import de.wegmarke.access.Permission;
import de.wegmarke.tenancy.Tenant;
import de.wegmarke.tenancy.TenantKey;
import java.util.Optional;

/**
 * What a view is opened with. A view keeps the tenant's key and its own ids, never this record: the
 * actor's rights are those of this moment.
 *
 * @param tenant of the address; the person has been let in
 * @param actor the person
 */
public record Visit(Tenant tenant, Actor actor, BeforeEnterEvent event) {

    public TenantKey key() {
        return tenant.key();
    }

    /** Whether the person may, in this tenant: to hide what the service would refuse. */
    public boolean may(Permission permission) {
        return actor.may(permission, key());
    }

    /** A part of the address, for example {@code path} of {@code massnahmen/:path}. */
    public Optional<String> parameter(String name) {
        return event.getRouteParameters().get(name);
    }

    /** What stands behind the question mark. */
    public QueryParameters query() {
        return event.getLocation().getQueryParameters();
    }

    /** Shows the page "not found" instead, for example for a measure that does not exist. */
    public void notFound() {
        event.rerouteToError(com.vaadin.flow.router.NotFoundException.class);
    }
}
