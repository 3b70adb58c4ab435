package de.wegmarke.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import de.wegmarke.access.Actor;
import de.wegmarke.access.ActorContext;
import de.wegmarke.exchange.ImportPreview;
import de.wegmarke.exchange.PlanImport;
import de.wegmarke.plan.PlanReading;
import de.wegmarke.plan.RuleViolation;
import de.wegmarke.tenancy.TenantKey;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What one person has looked at in a dry run, nobody else imports or throws away. */
class UploadOwnershipTest extends StorageTest {

    private static final String DOCUMENT =
            """
            # Maßnahmenplan der Musterstadt

            ## 1 Handlungsfeld Sprache

            ### Empfehlung 1

            Deutschkurse sind leicht zu finden.

            Maßnahmen\tVerantwortungsbereich\tFrist\tFinanzielle Auswirkungen
            M1: Eine Kursübersicht erscheint jeden Monat.\tAmt für Bildung\tfortlaufend\tkeine
            """;

    @Autowired private PlanImport planImport;
    @Autowired private PlanReading plans;

    @Test
    void a_dry_run_belongs_to_whoever_made_it() {
        var tenant = municipality("nebenstadt");
        var elsewhere = municipality("fernstadt");
        var mine = Actor.system("Mia", tenant);
        var colleague = Actor.system("Karl", tenant);
        var stranger = Actor.system("Frieda", elsewhere);
        var shown = ActorContext.call(mine, () -> dryRun(tenant));
        var upload = shown.upload();

        assertThat(ActorContext.call(colleague, () -> planImport.pending(tenant))).isEmpty();
        assertThat(ActorContext.call(stranger, () -> planImport.pending(elsewhere))).isEmpty();
        ActorContext.run(colleague, () -> planImport.discard(tenant, upload));
        ActorContext.run(stranger, () -> planImport.discard(elsewhere, upload));
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(
                        () -> ActorContext.call(colleague, () -> planImport.write(tenant, shown)))
                .withMessageContaining("upload-not-found");
        // Not even under its id: it lies in another schema.
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(
                        () -> ActorContext.call(stranger, () -> planImport.write(elsewhere, shown)))
                .withMessageContaining("upload-not-found");

        assertThat(ActorContext.call(mine, () -> plans.head(tenant))).isEmpty();
        assertThat(ActorContext.call(mine, () -> planImport.pending(tenant)))
                .map(ImportPreview::upload)
                .hasValue(upload);
        ActorContext.run(mine, () -> planImport.write(tenant, shown));
        assertThat(ActorContext.call(mine, () -> plans.head(tenant))).isPresent();
    }

    private ImportPreview dryRun(TenantKey tenant) {
        return planImport.dryRun(tenant, "plan.txt", DOCUMENT.getBytes(StandardCharsets.UTF_8));
    }
}
