package de.wegmarke.ui.layout;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import de.wegmarke.access.Actor;
import de.wegmarke.tenancy.Tenant;
import jakarta.annotation.security.PermitAll;
import org.jspecify.annotations.Nullable;

/**
 * A view of one tenant. It is opened through the gate, so that its tenant is known and the person
 * has its permission:
 *
 * <pre>{@code
 * @Route(value = "plan", layout = MainLayout.class)
 * @ViewPermission(Permission.PLAN_READ)
 * @NavigationEntry(text = "nav.plan", order = 20)
 * class PlanView extends TenantView {
 *     protected String open(Visit visit) { removeAll(); add(…); return t("nav.plan"); }
 * }
 * }</pre>
 *
 * <p>Vaadin keeps the instance when only a parameter or the query changes; {@link #open} is then
 * called again and shows everything anew.
 */
@PermitAll
public abstract class TenantView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private @Nullable Tenant tenant;
    private String title = "";

    /**
     * Shows what the address asks for.
     *
     * @return the title of the page, without municipality and product
     */
    protected abstract String open(Visit visit);

    @Override
    public final void beforeEnter(BeforeEnterEvent event) {
        addClassName("wm-view");
        var ui = event.getUI();
        var actor = ComponentUtil.getData(ui, Actor.class);
        tenant = CurrentTenant.of(ui);
        if (actor == null) {
            throw new IllegalStateException("A view of a tenant was opened past the gate");
        }
        title = open(new Visit(tenant, actor, event));
    }

    @Override
    public final String getPageTitle() {
        return PageTitles.of(title, tenant);
    }
}
