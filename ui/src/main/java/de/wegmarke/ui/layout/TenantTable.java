package de.wegmarke.ui.layout;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import de.wegmarke.tenancy.Tenant;
import de.wegmarke.ui.component.Wording;
import java.util.List;

/** The municipalities as the registry has them: name, kind, AGS, state. Never their content. */
class TenantTable extends Div {

    TenantTable(List<Tenant> tenants) {
        addClassName("wm-table-scroll");
        var table = new NativeTable();
        table.addClassName("wm-table");
        table.setCaptionText(Wording.t("tenants.caption", tenants.size()));
        var head = new NativeTableRow();
        head.add(
                column(Wording.t("tenants.name")),
                column(Wording.t("tenants.kind")),
                column(Wording.t("tenants.ags")),
                column(Wording.t("tenants.status")));
        table.getHead().add(head);
        tenants.forEach(tenant -> table.getBody().add(row(tenant)));
        add(table);
    }

    private static Component column(String name) {
        var cell = new NativeTableHeaderCell(name);
        cell.getElement().setAttribute("scope", "col");
        return cell;
    }

    private static NativeTableRow row(Tenant tenant) {
        var row = new NativeTableRow();
        var name = new NativeTableHeaderCell(tenant.name());
        name.getElement().setAttribute("scope", "row");
        row.add(name);
        row.addDataCell().setText(Wording.of(tenant.kind()));
        row.addDataCell().setText(tenant.ags());
        row.addDataCell().setText(Wording.of(tenant.status()));
        return row;
    }
}
