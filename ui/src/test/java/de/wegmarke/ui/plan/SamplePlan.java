package de.wegmarke.ui.plan;

import de.wegmarke.access.Actor;
import de.wegmarke.access.ActorContext;
import de.wegmarke.access.Membership;
import de.wegmarke.access.Role;
import de.wegmarke.exchange.PlanImport;
import de.wegmarke.plan.ChangeOrigin;
import de.wegmarke.tenancy.TenantKey;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.UUID;

/** A small plan in a municipality that no other test touches, and the people who look at it. */
public final class SamplePlan {

    /** The municipality with the small plan. */
    public static final TenantKey WITH_PLAN = new TenantKey("kyffhaeuserkreis");

    /** A municipality that has none. */
    public static final TenantKey WITHOUT_PLAN = new TenantKey("altenburger-land");

    private static final String TEXT =
            """
            # Maßnahmenplan Integration

            Stand: 01.03.2026

            Entwurf

            ## 1 Handlungsfeld Sprache

            ### Empfehlung 1

            Wer Deutsch lernt, findet Gelegenheit zum Sprechen.

            Maßnahmen\tVerantwortungsbereich\tFrist\tFinanzielle Auswirkungen
            M1: Sprachcafé im Rathaus anbieten\tVolkshochschule\tfortlaufend\tkeine
            M2: Wegweiser in einfacher Sprache aufstellen\tAlle Ämter\t4. Quartal 2021\tkeine
            M3: Kursplätze am Abend schaffen\tVolkshochschule, Sozialamt\tSofort nach Kreistagsbeschluss\tkeine

            ### Empfehlung 2

            NEU: Ämter & Vereine <verstehen> einander.

            Maßnahmen\tVerantwortungsbereich\tFrist\tFinanzielle Auswirkungen
            M1: Treffen der Vereine ausrichten\tD05\tjährlich\tkeine
            """;

    private SamplePlan() {}

    /** Imports it; doing so again changes nothing. */
    public static void importBy(PlanImport planImport) {
        ActorContext.run(
                Actor.system("Beispiel", WITH_PLAN),
                () ->
                        planImport.write(
                                WITH_PLAN,
                                "plan.txt",
                                TEXT.getBytes(StandardCharsets.UTF_8),
                                ChangeOrigin.SAMPLE));
    }

    /** Somebody with this role there and nowhere else. */
    public static Actor reporter(String name, TenantKey tenant, String body) {
        return new Actor(
                UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)),
                name,
                Set.of(Membership.reporter(tenant, body)),
                Set.of());
    }

    public static Actor person(String name, TenantKey tenant, Role role) {
        return new Actor(
                UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)),
                name,
                Set.of(Membership.of(tenant, role)),
                Set.of());
    }
}
