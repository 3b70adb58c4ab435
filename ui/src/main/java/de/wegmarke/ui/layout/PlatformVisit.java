package de.wegmarke.ui.layout;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import de.wegmarke.access.Actor;
import de.wegmarke.access.Permission;
import java.util.Optional;

/**
 * What a view of the platform is opened with; as with {@link Visit}, a view does not keep it.
 *
 * @param actor the person
 */
public record PlatformVisit(Actor actor, BeforeEnterEvent event) {

    /** Whether the person may, on the platform: to hide what the service would refuse. */
    public boolean may(Permission permission) {
        return actor.mayOnPlatform(permission);
    }

    /** A part of the address. */
    public Optional<String> parameter(String name) {
        return event.getRouteParameters().get(name);
    }

    /** What stands behind the question mark. */
    public QueryParameters query() {
        return event.getLocation().getQueryParameters();
    }

    /** Shows the page "not found" instead. */
    public void notFound() {
        event.rerouteToError(NotFoundException.class);
    }
}
