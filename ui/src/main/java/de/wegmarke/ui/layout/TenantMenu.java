package de.wegmarke.ui.layout;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import de.wegmarke.tenancy.Tenant;
import de.wegmarke.ui.component.Wording;
import java.util.List;

/** The municipality of the page; for people with several, the switch between them. */
class TenantMenu extends Div {

    /**
     * @param others the further tenants that the person may enter
     */
    TenantMenu(Tenant current, List<Tenant> others) {
        addClassName("wm-tenant");
        add(others.isEmpty() ? new Span(current.name()) : menu(current, others));
    }

    private static Component menu(Tenant current, List<Tenant> others) {
        var menu = new MenuBar();
        menu.addThemeVariants(
                MenuBarVariant.LUMO_TERTIARY_INLINE, MenuBarVariant.LUMO_DROPDOWN_INDICATORS);
        menu.getElement().setAttribute("aria-label", Wording.t("menu.tenant"));
        var root = menu.addItem(current.name());
        root.setAriaLabel(Wording.t("menu.tenantOf", current.name()));
        for (var other : others) {
            root.getSubMenu().addItem(other.name(), click -> enter(other));
        }
        root.getSubMenu().addSeparator();
        root.getSubMenu()
                .addItem(Wording.t("menu.allTenants"), click -> UI.getCurrent().navigate(""));
        return menu;
    }

    /** Loads the page anew: a tab is bound to its tenant. */
    private static void enter(Tenant tenant) {
        FullLoad.of(UI.getCurrent(), Navigation.today(tenant.key()));
    }
}
