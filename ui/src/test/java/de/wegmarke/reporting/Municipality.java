package de.wegmarke.reporting;

import de.wegmarke.access.Actor;
import de.wegmarke.access.ActorContext;
import de.wegmarke.access.Membership;
import de.wegmarke.access.Role;
import de.wegmarke.exchange.PlanImport;
import de.wegmarke.notification.MailAddress;
import de.wegmarke.plan.BodyDetail;
import de.wegmarke.plan.BodyEditing;
import de.wegmarke.plan.BodyReading;
import de.wegmarke.plan.BodyRow;
import de.wegmarke.plan.BulkChange;
import de.wegmarke.plan.MeasureEditing;
import de.wegmarke.plan.MeasureFilter;
import de.wegmarke.plan.MeasureState;
import de.wegmarke.tenancy.MunicipalityKind;
import de.wegmarke.tenancy.TenantKey;
import de.wegmarke.tenantadmin.TenantAdministration;
import de.wegmarke.tenantadmin.TenantRegistration;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.util.StringUtils;

/** A municipality with a small plan, its people, and the services as they are called for it. */
public final class Municipality {

    private static final String PLAN =
            """
            # Integrationsplan (Beispiel)

            Stand: 01.02.2026

            ## 1 Handlungsfeld Sprache

            ### Empfehlung 1

            Wer Deutsch lernen will, findet einen Kurs.

            Maßnahmen\tVerantwortungsbereich\tFrist\tFinanzielle Auswirkungen
            M1: Eine Kursübersicht erscheint jeden Monat.\tAmt für Bildung\tfortlaufend\tkeine
            M2: Ein Sprachtelefon wird erprobt.\tSozialamt, Amt für Bildung\t4. Quartal 2026\tbis zu 500,00 EUR
            M3: Lernpaten werden gewonnen.\tJugendamt\t4. Quartal 2025\tkeine

            ## 2 Handlungsfeld Verwaltung

            ### Empfehlung 1

            Alle lernen dazu.

            Maßnahmen\tVerantwortungsbereich\tFrist\tFinanzielle Auswirkungen
            M1: Eine Fortbildung findet statt.\tAlle Ämter\tjährlich\tbis zu 1.500,00 EUR
            """;

    public final TenantKey key;
    public final Actor manager;
    public final Actor education;
    public final Actor welfare;
    public final Actor youth;
    public final Actor reader;

    public final CycleReading reading;
    public final CycleOpening opening;
    public final ReturnList list;
    public final ReturnReporting reporting;
    public final ReturnReview review;
    public final CycleClosing closing;
    public final ReportEditing editing;
    public final ReportReading reports;
    private final ApplicationContext context;

    /** One of a test's own, so that no other test's cycle is in its way. */
    public static Municipality founded(String key, ApplicationContext context) {
        var name = StringUtils.capitalize(key.replaceFirst("-?kreis$", ""));
        return founded(key, "Landkreis " + name + " (Beispiel)", context);
    }

    /** The same with a name for those who look at its pictures. */
    public static Municipality founded(String key, String name, ApplicationContext context) {
        context.getBean(TenantAdministration.class)
                .create(
                        TenantRegistration.of(
                                new TenantKey(key),
                                name,
                                MunicipalityKind.LANDKREIS,
                                String.valueOf(90_000 + Math.floorMod(key.hashCode(), 10_000))));
        return new Municipality(key, context);
    }

    public Municipality(String key, ApplicationContext context) {
        this.key = new TenantKey(key);
        this.context = context;
        manager = person("Ina Leitung", Membership.of(this.key, Role.INTEGRATION_MANAGER));
        education = reporter("Berta Bildung", "amt-fuer-bildung");
        welfare = reporter("Sofie Sozial", "sozialamt");
        youth = reporter("Jonas Jugend", "jugendamt");
        reader = person("Lena Lesend", Membership.of(this.key, Role.READER));
        reading = context.getBean(CycleReading.class);
        opening = context.getBean(CycleOpening.class);
        list = context.getBean(ReturnList.class);
        reporting = context.getBean(ReturnReporting.class);
        review = context.getBean(ReturnReview.class);
        closing = context.getBean(CycleClosing.class);
        editing = context.getBean(ReportEditing.class);
        reports = context.getBean(ReportReading.class);
    }

    /** Imports the plan, and says that "Alle Ämter" are two of the three. */
    public Municipality withPlan() {
        as(
                manager,
                () -> {
                    var imports = context.getBean(PlanImport.class);
                    var preview =
                            imports.dryRun(key, "plan.txt", PLAN.getBytes(StandardCharsets.UTF_8));
                    imports.write(key, preview);
                    var all = body("alle-aemter");
                    context.getBean(BodyEditing.class)
                            .change(
                                    key,
                                    all.code(),
                                    context.getBean(BodyReading.class)
                                            .detail(key, all.code())
                                            .orElseThrow()
                                            .version(),
                                    all.name(),
                                    false,
                                    List.of(),
                                    List.of("amt-fuer-bildung", "jugendamt"));
                });
        return this;
    }

    /** Says where its integration management gets mails, and that nobody is reminded. */
    public Municipality reachedAt(String address) {
        as(
                manager,
                () -> {
                    var reminders = context.getBean(ReminderSetup.class);
                    reminders.decide(
                            key,
                            reminders.setting(key).version(),
                            new ReminderPlan(
                                    List.of(), 7, 0, null, null, new MailAddress(address), null));
                });
        return this;
    }

    /** Plans a cycle with a submission deadline far ahead, and opens it. */
    public Municipality asked(int year) {
        as(
                manager,
                () -> {
                    opening.plan(
                            key,
                            new CyclePlan(
                                    String.valueOf(year),
                                    1,
                                    new CycleDates(
                                            LocalDate.of(year, 12, 31),
                                            LocalDate.of(2099, 1, 31),
                                            LocalDate.of(2099, 3, 31),
                                            null)),
                            false);
                    opening.open(key, String.valueOf(year), Set.of());
                });
        return this;
    }

    /** Ends and closes it. */
    public void closed(int year) {
        as(
                manager,
                () -> {
                    closing.endCollecting(key, String.valueOf(year));
                    closing.close(key, String.valueOf(year), "Alles da");
                });
    }

    /** Bodies, labels and measures change; a report that was made before must not notice. */
    void renameEverything() {
        as(
                manager,
                () -> {
                    var bodies = context.getBean(BodyReading.class);
                    for (var row : bodies.all(key)) {
                        var detail = bodies.detail(key, row.code()).orElseThrow();
                        context.getBean(BodyEditing.class)
                                .change(
                                        key,
                                        row.code(),
                                        detail.version(),
                                        row.name() + " (neu)",
                                        row.outside(),
                                        List.of(),
                                        detail.members().stream()
                                                .map(BodyDetail.Named::code)
                                                .toList());
                    }
                    context.getBean(MeasureEditing.class)
                            .changeAll(
                                    key,
                                    MeasureFilter.NONE,
                                    new BulkChange.NewDeadline("4. Quartal 2030"),
                                    "Neu geplant");
                });
    }

    private BodyRow body(String code) {
        return context.getBean(BodyReading.class).all(key).stream()
                .filter(row -> row.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private Actor reporter(String name, String body) {
        return person(name, Membership.reporter(key, body));
    }

    public static Actor person(String name, Membership membership) {
        return new Actor(
                UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)),
                name,
                Set.of(membership),
                Set.of());
    }

    /** A return that says a state and what was done. */
    public static ReturnContent said(@Nullable MeasureState state, @Nullable String achieved) {
        return new ReturnContent(
                state, null, achieved, null, null, null, null, null, null, null, null);
    }

    public static void as(Actor actor, Runnable work) {
        ActorContext.run(actor, work);
    }

    public static <T> T as(Actor actor, ScopedValue.CallableOp<T, RuntimeException> work) {
        return ActorContext.call(actor, work);
    }
}
