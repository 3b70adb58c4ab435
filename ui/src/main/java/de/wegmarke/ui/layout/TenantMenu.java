package de.wegmarke.ui.layout;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.popover.PopoverPosition;
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
        var links = new UnorderedList();
        links.addClassName("wm-menu-links");
        others.forEach(other -> links.add(link(other.name(), Navigation.today(other.key()))));
        links.add(link(Wording.t("menu.allTenants"), Navigation.start()));
        var button =
                new MenuButton(
                        new Span(current.name()),
                        Wording.t("menu.tenantOf", current.name()),
                        PopoverPosition.BOTTOM_START);
        button.panel().add(links);
        return button;
    }

    /** Loads the page anew: a tab is bound to its tenant. */
    private static ListItem link(String name, String address) {
        var link = new Anchor(address, name);
        link.getElement().setAttribute("router-ignore", true);
        return new ListItem(link);
    }
}
