package de.wegmarke.ui.reporting.cycle;

import static de.wegmarke.ui.component.Wording.t;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import de.wegmarke.reporting.CycleView;
import de.wegmarke.tenancy.TenantKey;
import de.wegmarke.ui.layout.Navigation;

/** The way to the report for those who read it, or why there is none yet. */
final class ReadersReport extends Div {

    ReadersReport(TenantKey tenant, CycleView cycle) {
        addClassName("wm-steps");
        add(new H2(t("report.title")));
        add(
                cycle.published()
                        ? new Anchor(Navigation.report(tenant, cycle.key()), t("report.read"))
                        : new Paragraph(t("report.notYet")));
    }
}
