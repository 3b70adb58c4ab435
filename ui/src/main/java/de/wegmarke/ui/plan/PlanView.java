package de.wegmarke.ui.plan;

import static de.wegmarke.ui.component.Wording.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.router.Route;
import de.wegmarke.access.Permission;
import de.wegmarke.plan.DraftKeeping;
import de.wegmarke.plan.PlanEditing;
import de.wegmarke.plan.PlanOutline;
import de.wegmarke.plan.PlanReading;
import de.wegmarke.ui.component.PageHeader;
import de.wegmarke.ui.form.KeptDialog;
import de.wegmarke.ui.layout.MainLayout;
import de.wegmarke.ui.layout.NavigationEntry;
import de.wegmarke.ui.layout.TenantView;
import de.wegmarke.ui.layout.ViewPermission;
import de.wegmarke.ui.layout.Visit;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;

/**
 * The outline of the plan, made for reading, with counts at every level. {@code plan?ort=1.8} and
 * {@code plan#1.8} open it at a place.
 */
@Route(value = "plan", layout = MainLayout.class)
@ViewPermission(Permission.PLAN_READ)
@NavigationEntry(text = "nav.plan", order = 20)
@StyleSheet("context://wegmarke/overview.css")
class PlanView extends TenantView {

    private static final String PLACE = "ort";

    private final transient PlanReading reading;
    private final transient PlanEditing editing;
    private final transient DraftKeeping drafts;
    private final transient List<PlanSupplement> supplements;

    PlanView(
            PlanReading reading,
            PlanEditing editing,
            DraftKeeping drafts,
            ObjectProvider<PlanSupplement> supplements) {
        this.reading = reading;
        this.editing = editing;
        this.drafts = drafts;
        this.supplements = supplements.orderedStream().toList();
    }

    @Override
    protected String open(Visit visit) {
        removeAll();
        var outline = reading.outline(visit.key());
        if (outline.isEmpty()) {
            add(new PageHeader(t("nav.plan")), NoPlan.of(visit));
        } else {
            show(visit, outline.get());
        }
        return t("nav.plan");
    }

    private void show(Visit visit, PlanOutline outline) {
        var words = new LevelWords(reading.levelNames(visit.key()));
        var header = new PageHeader(outline.plan().title());
        var place = visit.query().getSingleParameter(PLACE).orElse("");
        var beside =
                supplements.stream()
                        .flatMap(supplement -> supplement.entries(visit).stream())
                        .toList();
        add(header, new PlanFacts(outline.plan()), new PlanProgress(visit.key(), outline.total()));
        if (!beside.isEmpty()) {
            add(new SupplementList(beside));
        }
        add(
                new OutlinePanel(
                        visit.key(),
                        outline,
                        words,
                        beside.stream().collect(Collectors.groupingBy(PlanSupplement.Entry::place)),
                        place));
        if (visit.may(Permission.PLAN_EDIT)) {
            var facts = new PlanFactsDialog(reading, editing, drafts, visit.key());
            var levels = new LevelNamesDialog(outline, reading, editing, drafts, visit.key());
            header.actions(
                    new Button(t("plan.facts.edit"), click -> facts.show()),
                    new Button(t("plan.levels.edit"), click -> levels.show()));
            switch (visit.query().getSingleParameter(KeptDialog.EDIT).orElse("")) {
                case PlanFactsDialog.NAME -> facts.show();
                case LevelNamesDialog.NAME -> levels.show();
                default -> {}
            }
        }
    }
}
