package de.wegmarke.ui.measure.detail;

import static de.wegmarke.ui.component.Wording.t;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import de.wegmarke.plan.MeasureLabel;
import de.wegmarke.tenancy.TenantKey;
import de.wegmarke.ui.component.EmptyState;
import de.wegmarke.ui.component.PageHeader;
import de.wegmarke.ui.layout.Navigation;

/** Said where an address names no measure of the current plan. */
final class NoSuchMeasure extends Composite<Div> {

    NoSuchMeasure(TenantKey tenant, String path) {
        getContent()
                .add(
                        new PageHeader(t("measure.missing.title", MeasureLabel.ofPath(path)))
                                .via(t("measures.title"), Navigation.measures(tenant)),
                        new EmptyState(
                                t("measure.missing.heading"),
                                t("measure.missing.text"),
                                new Anchor(
                                        Navigation.measures(tenant), t("measure.missing.list"))));
    }
}
