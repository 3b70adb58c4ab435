package de.wegmarke.ui.body;

import static de.wegmarke.ui.component.Wording.t;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import de.wegmarke.access.Permission;
import de.wegmarke.plan.BodyDetail;
import de.wegmarke.plan.BodyEditing;
import de.wegmarke.plan.BodyReading;
import de.wegmarke.plan.DraftKeeping;
import de.wegmarke.plan.MeasureReading;
import de.wegmarke.ui.component.PageHeader;
import de.wegmarke.ui.form.KeptDialog;
import de.wegmarke.ui.layout.MainLayout;
import de.wegmarke.ui.layout.Navigation;
import de.wegmarke.ui.layout.TenantView;
import de.wegmarke.ui.layout.ViewPermission;
import de.wegmarke.ui.layout.Visit;

/** One responsible body: who it is, and all it has to do. */
@Route(value = "verantwortliche/:code", layout = MainLayout.class)
@ViewPermission(Permission.PLAN_READ)
@StyleSheet("context://wegmarke/overview.css")
class BodyView extends TenantView {

    private final transient BodyReading reading;
    private final transient BodyEditing editing;
    private final transient MeasureReading measures;
    private final transient DraftKeeping drafts;

    BodyView(
            BodyReading reading,
            BodyEditing editing,
            MeasureReading measures,
            DraftKeeping drafts) {
        this.reading = reading;
        this.editing = editing;
        this.measures = measures;
        this.drafts = drafts;
    }

    @Override
    protected String open(Visit visit) {
        removeAll();
        var found = visit.parameter("code").flatMap(code -> reading.detail(visit.key(), code));
        if (found.isEmpty()) {
            visit.notFound();
            return t("nav.bodies");
        }
        show(visit, found.get());
        return found.get().name();
    }

    private void merge(Visit visit, BodyDetail body) {
        new MergeDialog(
                        body,
                        reading.all(visit.key()),
                        into -> editing.merge(visit.key(), body.code(), body.version(), into),
                        into -> UI.getCurrent().navigate(Navigation.body(visit.key(), into)))
                .open();
    }

    private void show(Visit visit, BodyDetail body) {
        var header =
                new PageHeader(body.name()).via(t("nav.bodies"), Navigation.bodies(visit.key()));
        var marks = new Div();
        marks.addClassName("wm-marks");
        BodyMarks.of(body.collective(), body.outside()).forEach(marks::add);
        marks.setVisible(body.collective() || body.outside());
        var todo = BodyMeasures.read(measures, visit.key(), body);
        add(header, marks, new BodyFacts(visit.key(), body), todo);
        if (visit.may(Permission.BODY_EDIT)) {
            var dialog = new BodyDialog(body.code(), reading, editing, drafts, visit.key());
            var merge = new Button(t("body.merge"), click -> merge(visit, body));
            merge.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
            header.actions(merge, new Button(t("body.edit"), click -> dialog.show()));
            if (visit.query().getSingleParameter(KeptDialog.EDIT).isPresent()) {
                dialog.show();
            }
        }
    }
}
