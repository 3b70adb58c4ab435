package de.wegmarke.ui.layout;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import de.wegmarke.tenancy.Tenant;
import java.util.Optional;

/**
 * The tenant that a browser tab is bound to: that of its address. It lies in the {@link UI}, not in
 * a thread-local, so that two tabs show two tenants and a background update takes the tenant of the
 * page that it changes.
 */
public final class CurrentTenant {

    private CurrentTenant() {}

    /**
     * The tenant of this tab.
     *
     * @throws IllegalStateException if its address names none
     */
    public static Tenant of(UI ui) {
        return find(ui).orElseThrow(() -> new IllegalStateException("A page without a tenant"));
    }

    static Optional<Tenant> find(UI ui) {
        return Optional.ofNullable(ComponentUtil.getData(ui, Tenant.class));
    }

    /** Only the gate binds, after it has let the person in. */
    static void bind(UI ui, Tenant tenant) {
        ComponentUtil.setData(ui, Tenant.class, tenant);
    }

    static void release(UI ui) {
        ComponentUtil.setData(ui, Tenant.class, null);
    }
}
