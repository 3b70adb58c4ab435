package de.wegmarke.ui.exchange;

import static de.wegmarke.ui.component.Wording.t;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.Route;
import de.wegmarke.access.Permission;
import de.wegmarke.exchange.DocumentRefused;
import de.wegmarke.exchange.ImportPreview;
import de.wegmarke.exchange.PlanDocumentReader;
import de.wegmarke.exchange.PlanImport;
import de.wegmarke.plan.EditionDifference;
import de.wegmarke.plan.RuleViolation;
import de.wegmarke.tenancy.TenantKey;
import de.wegmarke.ui.component.FileUpload;
import de.wegmarke.ui.component.Notice;
import de.wegmarke.ui.component.PageHeader;
import de.wegmarke.ui.component.RuleText;
import de.wegmarke.ui.component.Wording;
import de.wegmarke.ui.layout.MainLayout;
import de.wegmarke.ui.layout.Navigation;
import de.wegmarke.ui.layout.NavigationEntry;
import de.wegmarke.ui.layout.TenantView;
import de.wegmarke.ui.layout.ViewPermission;
import de.wegmarke.ui.layout.Visit;
import java.util.UUID;
import org.springframework.dao.ConcurrencyFailureException;

/**
 * Imports a plan document: choose it, see what it holds and what it would change, then take it over
 * or throw it away. A dry run that was left lying is offered again, also after a restart.
 */
@Route(value = "import", layout = MainLayout.class)
@ViewPermission(Permission.PLAN_IMPORT)
@NavigationEntry(text = "nav.import", order = 55)
@StyleSheet("wegmarke/exchange.css")
class PlanImportView extends TenantView {

    private final transient PlanImport planImport;
    private final Div stage = new Div();

    PlanImportView(PlanImport planImport) {
        this.planImport = planImport;
        addClassName("wm-import");
        stage.addClassName("wm-import-stage");
    }

    @Override
    protected String open(Visit visit) {
        removeAll();
        var title = t("import.title");
        add(new PageHeader(title).lead(t("import.lead")), stage);
        var tenant = visit.key();
        planImport
                .pending(tenant)
                .ifPresentOrElse(
                        preview -> {
                            showPreview(tenant, preview);
                            stage.addComponentAsFirst(
                                    Notice.info(t("import.pending", preview.fileName())));
                        },
                        () -> showChoice(tenant));
        return title;
    }

    private void showChoice(TenantKey tenant) {
        stage.removeAll();
        var steps =
                new OrderedList(
                        new ListItem(t("import.step.choose")),
                        new ListItem(t("import.step.look")),
                        new ListItem(t("import.step.write")));
        steps.addClassName("wm-import-steps");
        stage.add(
                section(
                        t("import.choose.title"),
                        new FileUpload(
                                new FileUpload.Words(
                                        t("import.upload.choose"),
                                        t("upload.drop"),
                                        t("import.upload.hint"),
                                        t("import.upload.rejected")),
                                PlanDocumentReader.LARGEST_BYTES,
                                (name, content) -> dryRun(tenant, name, content),
                                this::showRefusal)),
                section(t("import.how.title"), steps));
    }

    private void dryRun(TenantKey tenant, String fileName, byte[] content) {
        try {
            showPreview(tenant, planImport.dryRun(tenant, fileName, content));
        } catch (DocumentRefused refused) {
            showRefusal(refused.text(Wording.locale()));
        }
    }

    private void showRefusal(String text) {
        stage.getChildren().filter(Notice.class::isInstance).toList().forEach(stage::remove);
        stage.addComponentAsFirst(Notice.error(text));
    }

    private void showPreview(TenantKey tenant, ImportPreview preview) {
        stage.removeAll();
        stage.add(
                new PreviewPanel(
                        preview,
                        () -> write(tenant, preview),
                        () -> discard(tenant, preview.upload())));
    }

    private void write(TenantKey tenant, ImportPreview shown) {
        try {
            showDone(tenant, planImport.write(tenant, shown));
        } catch (RuleViolation refused) {
            showWhatIsNow(tenant, RuleText.of(refused));
        } catch (ConcurrencyFailureException meanwhile) {
            showWhatIsNow(tenant, t("import.rule.changed-meanwhile"));
        }
    }

    /** Why nothing was written, and below it the dry run against the plan as it is now. */
    private void showWhatIsNow(TenantKey tenant, String refusal) {
        planImport
                .pending(tenant)
                .ifPresentOrElse(preview -> showPreview(tenant, preview), () -> showChoice(tenant));
        showRefusal(refusal);
    }

    private void discard(TenantKey tenant, UUID upload) {
        planImport.discard(tenant, upload);
        showChoice(tenant);
        stage.addComponentAsFirst(Notice.info(t("import.discarded")));
    }

    private void showDone(TenantKey tenant, EditionDifference difference) {
        stage.removeAll();
        stage.add(
                Notice.success(
                                t(
                                        "import.done",
                                        difference.added().size(),
                                        difference.changed().size(),
                                        difference.gone().size()))
                        .with(
                                new Anchor(Navigation.plan(tenant), t("import.done.plan")),
                                new Anchor(
                                        Navigation.measures(tenant), t("import.done.measures"))));
    }

    private static Section section(String title, com.vaadin.flow.component.Component content) {
        return new Section(new H2(title), content);
    }
}
