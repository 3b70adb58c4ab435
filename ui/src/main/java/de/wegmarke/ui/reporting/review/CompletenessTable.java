package de.wegmarke.ui.reporting.review;

import static de.wegmarke.ui.component.Wording.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import de.wegmarke.reporting.BodyCompleteness;
import de.wegmarke.reporting.Completeness;
import de.wegmarke.reporting.CycleProgress;
import de.wegmarke.reporting.ReviewFilter;
import de.wegmarke.tenancy.TenantKey;
import java.util.Set;
import java.util.function.Function;

/** How complete the returns are, a line for each body or field; its name leads to its returns. */
final class CompletenessTable extends Div {

    private final NativeTable table = new NativeTable();

    private CompletenessTable(String first, String... more) {
        addClassName("wm-table-scroll");
        table.addClassName("wm-table");
        var head = new NativeTableRow();
        head.add(
                column(first),
                column(t("review.expected")),
                column(t("review.onTime")),
                column(t("review.late")),
                column(t("review.missing")),
                column(t("review.accepted")));
        for (var name : more) {
            head.add(column(name));
        }
        table.getHead().add(head);
        add(table);
    }

    static CompletenessTable ofBodies(TenantKey tenant, String cycle, CycleProgress progress) {
        var made = new CompletenessTable(t("review.body"));
        progress.bodies().forEach(body -> made.body(tenant, cycle, body));
        return made;
    }

    /** With a way to give a body what it needs to report. */
    static CompletenessTable ofBodies(
            TenantKey tenant,
            String cycle,
            CycleProgress progress,
            Function<BodyCompleteness, Component> way) {
        var made = new CompletenessTable(t("review.body"), t("review.way"));
        progress.bodies()
                .forEach(
                        body ->
                                made.body(tenant, cycle, body)
                                        .add(new NativeTableCell(way.apply(body))));
        return made;
    }

    private NativeTableRow body(TenantKey tenant, String cycle, BodyCompleteness body) {
        var filter = new ReviewFilter(Set.of(), Set.of(body.code()), Set.of());
        return row(body.name(), new ReviewAddress(filter).of(tenant, cycle), body.completeness());
    }

    static CompletenessTable ofFields(TenantKey tenant, String cycle, CycleProgress progress) {
        var made = new CompletenessTable(t("review.field"));
        progress.fields()
                .forEach(
                        field ->
                                made.row(
                                        t("report.section", field.number(), field.title()),
                                        new ReviewAddress(
                                                        new ReviewFilter(
                                                                Set.of(),
                                                                Set.of(),
                                                                Set.of(field.path())))
                                                .of(tenant, cycle),
                                        field.completeness()));
        return made;
    }

    private static NativeTableHeaderCell column(String name) {
        var cell = new NativeTableHeaderCell(name);
        cell.getElement().setAttribute("scope", "col");
        return cell;
    }

    private NativeTableRow row(String name, String address, Completeness completeness) {
        var row = new NativeTableRow();
        var head = new NativeTableHeaderCell(new Anchor(address, name));
        head.getElement().setAttribute("scope", "row");
        row.add(head);
        figure(row, completeness.expected());
        figure(row, completeness.onTime());
        figure(row, completeness.late());
        figure(row, completeness.missing());
        figure(row, completeness.accepted());
        table.getBody().add(row);
        return row;
    }

    private static void figure(NativeTableRow row, int count) {
        var cell = row.addDataCell();
        cell.setText(String.valueOf(count));
        cell.addClassName("wm-figure");
    }
}
