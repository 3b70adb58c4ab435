package de.wegmarke.ui.exchange;

import static java.util.stream.Collectors.joining;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.upload.Upload;
import de.wegmarke.RunningApplication;
import de.wegmarke.StoredRows;
import de.wegmarke.access.Actor;
import de.wegmarke.access.ActorContext;
import de.wegmarke.access.Role;
import de.wegmarke.exchange.PlanImport;
import de.wegmarke.plan.ChangeOrigin;
import de.wegmarke.plan.MeasureFilter;
import de.wegmarke.plan.MeasureReading;
import de.wegmarke.plan.MeasureRow;
import de.wegmarke.plan.MeasureSort;
import de.wegmarke.tenancy.DatabaseProperties;
import de.wegmarke.tenancy.TenantKey;
import de.wegmarke.ui.component.Notice;
import de.wegmarke.ui.plan.SamplePlan;
import de.wegmarke.ui.view.ViewTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.annotation.Autowired;

/** Opens the import with the real services, in a municipality that no other test touches. */
@RunningApplication
abstract class ImportViewTest extends ViewTest {

    static final String PLAN =
            """
            # Integrationsplan (Beispiel)

            Stand: 01.02.2026

            ## 1 Handlungsfeld Sprache

            ### Empfehlung 1

            Wer Deutsch lernen will, findet einen Kurs.

            Maßnahmen\tVerantwortungsbereich\tFrist\tFinanzielle Auswirkungen
            M1: Eine Kursübersicht erscheint jeden Monat.\tAmt für Bildung\tfortlaufend\tkeine
            M2: Ein Sprachtelefon wird erprobt.\tSozialamt\tsobald es geht\tbis zu 500,00 EUR
            M3: Lernpaten werden gewonnen.\tJugendamt\t31.12.2028\tkeine
            """;

    private final TenantKey tenant;
    final Actor manager;
    final Actor colleague;

    @Autowired PlanImport planImport;
    @Autowired private MeasureReading measures;
    @Autowired private DatabaseProperties database;

    ImportViewTest(String tenant) {
        this.tenant = new TenantKey(tenant);
        this.manager = SamplePlan.person("Ina Import", this.tenant, Role.INTEGRATION_MANAGER);
        this.colleague = SamplePlan.person("Karl Kollege", this.tenant, Role.INTEGRATION_MANAGER);
    }

    final TenantKey tenant() {
        return tenant;
    }

    final void open(Actor person) {
        requestBy(person);
        as(person, () -> UI.getCurrent().navigate(tenant.value() + "/import"));
    }

    /** Leaves the page, comes back, and sees what is there then. */
    final void comeBack(Actor person) {
        requestBy(person);
        as(person, () -> UI.getCurrent().navigate(tenant.value() + "/massnahmen"));
        open(person);
    }

    final void choose(Actor person, String fileName, byte[] content) {
        as(person, () -> test(upload()).upload(fileName, "text/plain", content));
    }

    final void choose(Actor person, String document) {
        choose(person, "plan.txt", document.getBytes(StandardCharsets.UTF_8));
    }

    final Upload upload() {
        return find(Upload.class).single();
    }

    final void click(Actor person, String button) {
        as(person, () -> test(find(Button.class).withText(button).single()).click());
    }

    final boolean hasButton(String text) {
        return find(Button.class).withText(text).exists();
    }

    final String notices() {
        return find(Notice.class).all().stream().map(ImportViewTest::text).collect(joining(" "));
    }

    /** Everything the page says. */
    final String page() {
        return text(find(PlanImportView.class).single());
    }

    final Map<String, String> stored() {
        return StoredRows.of(tenant, database);
    }

    final List<MeasureRow> measures() {
        return ActorContext.call(
                manager,
                () ->
                        measures.page(
                                        tenant,
                                        MeasureFilter.parse(Map.of()),
                                        MeasureSort.BY_NUMBER,
                                        0,
                                        100)
                                .rows());
    }

    final void importWithoutLooking(Actor person, String document) {
        ActorContext.run(
                person,
                () ->
                        planImport.write(
                                tenant,
                                "plan.txt",
                                document.getBytes(StandardCharsets.UTF_8),
                                ChangeOrigin.IMPORTED));
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }
}
