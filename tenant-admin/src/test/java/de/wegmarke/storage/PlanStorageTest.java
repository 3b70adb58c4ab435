package de.wegmarke.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import de.wegmarke.access.AccessRefused;
import de.wegmarke.access.Actor;
import de.wegmarke.access.ActorContext;
import de.wegmarke.access.Membership;
import de.wegmarke.access.Role;
import de.wegmarke.exchange.PlanImport;
import de.wegmarke.plan.Assessment;
import de.wegmarke.plan.BodyReading;
import de.wegmarke.plan.BulkChange;
import de.wegmarke.plan.ChangeOrigin;
import de.wegmarke.plan.ChangeResult;
import de.wegmarke.plan.DraftKeeping;
import de.wegmarke.plan.FieldChange;
import de.wegmarke.plan.LevelNaming;
import de.wegmarke.plan.MeasureChange;
import de.wegmarke.plan.MeasureDetail;
import de.wegmarke.plan.MeasureEditing;
import de.wegmarke.plan.MeasureField;
import de.wegmarke.plan.MeasureFilter;
import de.wegmarke.plan.MeasureReading;
import de.wegmarke.plan.MeasureRow;
import de.wegmarke.plan.MeasureSort;
import de.wegmarke.plan.MeasureState;
import de.wegmarke.plan.NewNote;
import de.wegmarke.plan.PlanEditing;
import de.wegmarke.plan.PlanReading;
import de.wegmarke.plan.RuleViolation;
import de.wegmarke.plan.StateReport;
import de.wegmarke.tenancy.TenantKey;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * A plan from its import to its history, on a real PostgreSQL with the rights that the application
 * has there.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PlanStorageTest extends StorageTest {

    private static final String DOCUMENT =
            """
            # Maßnahmenplan der Musterstadt

            Stand: 01.03.2024

            ## 1 Handlungsfeld Sprache

            ### Empfehlung 1

            Deutschkurse sind leicht zu finden.

            Maßnahmen\tVerantwortungsbereich\tFrist\tFinanzielle Auswirkungen
            M1: Eine Kursübersicht für Migrant*innen erscheint jeden Monat.\tAmt für Bildung\tfortlaufend\tkeine
            M2: Es wird geprüft, ob Sprachmittlung telefonisch möglich ist.\tSozialamt, Amt für Bildung\t2. Quartal 2021\tbis zu 500,00 EUR
            M10: Ärztinnen und Ärzte erhalten ein Merkblatt.\tGesundheitsamt\t31.12.2099\tkeine

            ### Empfehlung 2

            NEU: Ämter sprechen einfach.

            Maßnahmen\tVerantwortungsbereich\tFrist\tFinanzielle Auswirkungen
            M1: Alle Briefe werden durchgesehen.\tAlle Ämter\tjährlich\tabhängig von Ergebnis der Prüfung

            ## 2 Handlungsfeld Wohnen

            ### Empfehlung 1

            Wohnungen werden vermittelt.

            Maßnahmen\tVerantwortungsbereich\tFrist\tFinanzielle Auswirkungen
            M1: Vermieter werden jährlich eingeladen.\tSozialamt\tSofort nach Stadtratsbeschluss\tkeine
            """;

    @Autowired private PlanImport planImport;
    @Autowired private PlanReading plans;
    @Autowired private PlanEditing planEditing;
    @Autowired private MeasureReading measures;
    @Autowired private MeasureEditing editing;
    @Autowired private BodyReading bodies;
    @Autowired private DraftKeeping drafts;

    private TenantKey tenant;

    @BeforeAll
    void a_municipality_has_imported_its_plan() {
        tenant = municipality("musterstadt");
        asManager(() -> importPlan(DOCUMENT));
    }

    @Test
    void an_imported_plan_is_an_outline_with_counts_at_every_level() {
        var outline = asReader(() -> plans.outline(tenant)).orElseThrow();

        assertThat(outline.plan().asOf()).isEqualTo(LocalDate.of(2024, 3, 1));
        assertThat(outline.fields()).extracting("path").containsExactly("1", "2");
        assertThat(outline.fields().getFirst().counts().measures()).isEqualTo(4);
        assertThat(outline.fields().getFirst().children())
                .extracting("path")
                .containsExactly("1.1", "1.2");
        assertThat(outline.total().measures()).isEqualTo(5);
    }

    @Test
    void measures_stand_in_the_natural_order_of_their_numbers() {
        assertThat(paths(Map.of()))
                .containsExactly("1.1-M1", "1.1-M2", "1.1-M10", "1.2-M1", "2.1-M1");
    }

    @Test
    void a_search_finds_every_form_of_a_word() {
        assertThat(paths(Map.of("q", List.of("Migrantinnen")))).containsExactly("1.1-M1");
        assertThat(paths(Map.of("q", List.of("migrant:innen")))).containsExactly("1.1-M1");
        assertThat(paths(Map.of("q", List.of("Arzt")))).containsExactly("1.1-M10");
        assertThat(paths(Map.of("q", List.of("Übersicht")))).containsExactly("1.1-M1");
        assertThat(paths(Map.of("q", List.of("Vermieterin")))).containsExactly("2.1-M1");
        assertThat(paths(Map.of("q", List.of("nirgends")))).isEmpty();
    }

    @Test
    void a_search_for_signs_of_the_query_language_is_harmless() {
        for (var hostile : List.of("' or 1=1 --", "a & | ! <-> b", "%_\\", "):*('", "\u0000x")) {
            assertThat(paths(Map.of("q", List.of(hostile)))).hasSizeLessThanOrEqualTo(5);
        }
    }

    @Test
    void filters_are_combined() {
        assertThat(paths(Map.of("field", List.of("1")))).hasSize(4);
        assertThat(paths(Map.of("field", List.of("1.2")))).containsExactly("1.2-M1");
        assertThat(paths(Map.of("deadline", List.of("overdue")))).containsExactly("1.1-M2");
        assertThat(paths(Map.of("deadline", List.of("ongoing")))).containsExactly("1.1-M1");
        assertThat(paths(Map.of("deadline", List.of("recurring", "after_event"))))
                .containsExactly("1.2-M1", "2.1-M1");
        assertThat(paths(Map.of("cost", List.of("amount")))).containsExactly("1.1-M2");
        assertThat(paths(Map.of("kind", List.of("review_mandate")))).containsExactly("1.1-M2");
        assertThat(paths(Map.of("body", List.of("sozialamt")))).containsExactly("1.1-M2", "2.1-M1");
        assertThat(paths(Map.of("body", List.of("sozialamt"), "field", List.of("2"))))
                .containsExactly("2.1-M1");
    }

    @Test
    void every_change_of_a_measure_is_in_its_history_with_who_and_why() {
        var before = detail("1.1-M1");
        var result =
                asManager(
                        () ->
                                editing.change(
                                        tenant,
                                        "1.1-M1",
                                        changed(
                                                before,
                                                "Eine Kursübersicht für Migrant:innen erscheint im Netz.")));

        assertThat(result).isInstanceOf(ChangeResult.Saved.class);
        var history = asReader(() -> measures.history(tenant, "1.1-M1"));
        assertThat(history).hasSize(2);
        assertThat(history.getFirst().by()).isEqualTo("Leitung");
        assertThat(history.getFirst().reason()).isEqualTo("Beschluss umgesetzt");
        assertThat(history.getFirst().changes())
                .extracting(FieldChange::field)
                .containsExactly(MeasureField.TEXT);
        assertThat(history.getLast().created()).isTrue();
        assertThat(history.getLast().origin()).isEqualTo(ChangeOrigin.IMPORTED);
    }

    @Test
    void a_concurrent_change_is_shown_and_overwrites_nothing() {
        var seenByBoth = detail("2.1-M1");
        asManager(
                () ->
                        editing.change(
                                tenant,
                                "2.1-M1",
                                changed(seenByBoth, "Vermieter werden besucht.")));

        var late =
                asManager(
                        () ->
                                editing.change(
                                        tenant,
                                        "2.1-M1",
                                        changed(seenByBoth, "Vermieter werden angeschrieben.")));

        assertThat(late)
                .isInstanceOfSatisfying(
                        ChangeResult.Conflict.class,
                        conflict -> {
                            assertThat(conflict.by()).isEqualTo("Leitung");
                            assertThat(conflict.theirs())
                                    .singleElement()
                                    .satisfies(
                                            theirs -> {
                                                assertThat(theirs.field())
                                                        .isEqualTo(MeasureField.TEXT);
                                                assertThat(theirs.after())
                                                        .isEqualTo("Vermieter werden besucht.");
                                            });
                        });
        assertThat(detail("2.1-M1").text()).isEqualTo("Vermieter werden besucht.");
    }

    @Test
    void saving_what_is_stored_already_leaves_no_trace() {
        var before = detail("1.1-M10");
        var result =
                asManager(() -> editing.change(tenant, "1.1-M10", changed(before, before.text())));

        assertThat(result).isInstanceOf(ChangeResult.Unchanged.class);
        assertThat(asReader(() -> measures.history(tenant, "1.1-M10"))).hasSize(1);
    }

    @Test
    void a_bulk_change_reaches_all_that_match_and_is_refused_without_a_reason() {
        var filter = MeasureFilter.parse(Map.of("field", List.of("1.2")));
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> new BulkChange.State(MeasureState.POSTPONED, " ", null));

        var result =
                asManager(
                        () ->
                                editing.changeAll(
                                        tenant, filter, new BulkChange.Tag("UMA"), "Vorbereitung"));

        assertThat(result.changed()).isEqualTo(1);
        assertThat(detail("1.2-M1").tags()).containsExactly("UMA");
        assertThat(asReader(() -> measures.history(tenant, "1.2-M1")).getFirst().origin())
                .isEqualTo(ChangeOrigin.BULK);
    }

    @Test
    void a_bulk_change_of_the_state_leaves_what_each_report_said_beside_it() {
        var before = detail("1.2-M1");
        var reported =
                new StateReport(
                        MeasureState.IN_PROGRESS,
                        Assessment.YELLOW,
                        null,
                        "Zwei Anbieter kommen in Frage.",
                        LocalDate.of(2026, 6, 30));
        asManager(() -> editing.report(tenant, "1.2-M1", before.version(), reported, null));

        asManager(
                () ->
                        editing.changeAll(
                                tenant,
                                MeasureFilter.parse(Map.of("field", List.of("1.2"))),
                                new BulkChange.State(MeasureState.POSTPONED, "Haushalt", null),
                                null));

        var after = detail("1.2-M1");
        assertThat(after.state()).isEqualTo(MeasureState.POSTPONED);
        assertThat(after.stateReason()).isEqualTo("Haushalt");
        assertThat(after.assessment()).isEqualTo(Assessment.YELLOW);
        assertThat(after.reviewResult()).isEqualTo("Zwei Anbieter kommen in Frage.");
        assertThat(after.stateAsOf()).isEqualTo(LocalDate.of(2026, 6, 30));
    }

    @Test
    void a_reporter_reports_for_its_own_body_and_for_no_other() {
        var own = detail("1.1-M2");
        var report =
                new StateReport(
                        MeasureState.IN_PROGRESS,
                        Assessment.GREEN,
                        null,
                        null,
                        LocalDate.of(2026, 6, 30));

        var saved =
                asReporter(
                        "sozialamt",
                        () -> editing.report(tenant, "1.1-M2", own.version(), report, null));
        asReporter(
                "sozialamt",
                () ->
                        editing.addNote(
                                tenant,
                                "1.1-M2",
                                new NewNote(
                                        LocalDate.of(2026, 6, 1),
                                        "Angebot liegt vor",
                                        null,
                                        null)));

        assertThat(saved).isInstanceOf(ChangeResult.Saved.class);
        assertThat(detail("1.1-M2").notes())
                .extracting("text")
                .containsExactly("Angebot liegt vor");
        assertThatExceptionOfType(AccessRefused.class)
                .isThrownBy(
                        () ->
                                asReporter(
                                        "gesundheitsamt",
                                        () ->
                                                editing.report(
                                                        tenant,
                                                        "1.1-M2",
                                                        own.version() + 1,
                                                        report,
                                                        null)));
    }

    @Test
    void what_was_typed_is_offered_again_to_that_person_only() {
        asManager(() -> drafts.keep(tenant, "measure:1.1-M1", 3, "{\"text\":\"halb fert\"}"));

        assertThat(asManager(() -> drafts.find(tenant, "measure:1.1-M1")))
                .hasValueSatisfying(
                        draft -> {
                            assertThat(draft.content()).isEqualTo("{\"text\":\"halb fert\"}");
                            assertThat(draft.baseVersion()).isEqualTo(3);
                        });
        assertThat(asReporter("sozialamt", () -> drafts.find(tenant, "measure:1.1-M1"))).isEmpty();
        asManager(() -> drafts.keep(tenant, "measure:1.1-M1", 3, "{}"));
        assertThat(asManager(() -> plans.today(tenant)).drafts()).hasSize(1);
    }

    @Test
    void today_gives_a_reason_for_everything_it_lists() {
        var today = asManager(() -> plans.today(tenant));

        assertThat(today.overdue()).extracting("path").contains("1.1-M2").doesNotContain("1.1-M1");
        assertThat(today.waiting()).extracting("path").contains("2.1-M1");
        assertThat(today.counts().measures()).isEqualTo(5);
    }

    @Test
    void bodies_are_one_list_with_their_measures() {
        var all = asReader(() -> bodies.all(tenant));

        assertThat(all)
                .extracting("name")
                .containsExactlyInAnyOrder(
                        "Amt für Bildung", "Sozialamt", "Gesundheitsamt", "Alle Ämter");
        assertThat(all)
                .filteredOn("name", "Alle Ämter")
                .singleElement()
                .satisfies(body -> assertThat(body.collective()).isTrue());
    }

    @Test
    void filters_call_a_level_as_the_municipality_does() {
        var other = municipality("leitzielstadt");
        asManagerOf(other, () -> write(other, DOCUMENT));
        assertThat(asManagerOf(other, () -> measures.filterChoices(other)).fieldName()).isNull();

        asManagerOf(
                other,
                () -> {
                    planEditing.nameLevels(
                            other,
                            Map.of("ACTION_FIELD", new LevelNaming("Leitziel", "Leitziele")));
                    return 0;
                });

        var choices = asManagerOf(other, () -> measures.filterChoices(other));
        assertThat(choices.fieldName()).isEqualTo("Leitziel");
        assertThat(choices.fields()).hasSize(2);
    }

    @Test
    void a_newer_edition_keeps_identities_and_history() {
        var other = municipality("neustadt");
        asManagerOf(other, () -> write(other, DOCUMENT));
        var newer =
                DOCUMENT.replace("2. Quartal 2021", "4. Quartal 2027")
                        .replace("M10: Ärztinnen", "M3: Ärztinnen");

        var preview =
                asManagerOf(
                        other,
                        () ->
                                planImport.dryRun(
                                        other, "neu.txt", newer.getBytes(StandardCharsets.UTF_8)));

        assertThat(preview.difference().changed())
                .extracting("path")
                .containsExactly("1.1-M2", "1.1-M3");
        assertThat(preview.difference().added()).isEmpty();
        assertThat(preview.difference().gone()).isEmpty();
        asManagerOf(other, () -> planImport.write(other, preview));
        assertThat(asManagerOf(other, () -> measures.history(other, "1.1-M3"))).hasSize(2);
        assertThat(asManagerOf(other, () -> measures.detail(other, "1.1-M10"))).isEmpty();
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> asManagerOf(other, () -> planImport.write(other, preview)));
    }

    private Object importPlan(String document) {
        var preview =
                planImport.dryRun(tenant, "plan.txt", document.getBytes(StandardCharsets.UTF_8));
        return planImport.write(tenant, preview);
    }

    private Object write(TenantKey other, String document) {
        return planImport.write(
                other,
                "plan.txt",
                document.getBytes(StandardCharsets.UTF_8),
                ChangeOrigin.IMPORTED);
    }

    private List<String> paths(Map<String, List<String>> filter) {
        return asReader(
                        () ->
                                measures.page(
                                        tenant,
                                        MeasureFilter.parse(filter),
                                        MeasureSort.BY_NUMBER,
                                        0,
                                        100))
                .rows()
                .stream()
                .map(MeasureRow::path)
                .toList();
    }

    private MeasureDetail detail(String path) {
        return asReader(() -> measures.detail(tenant, path)).orElseThrow();
    }

    private static MeasureChange changed(MeasureDetail detail, String text) {
        return new MeasureChange(
                detail.version(),
                text,
                detail.kind(),
                detail.bodies().stream()
                        .map(
                                part ->
                                        new MeasureChange.BodyPart(
                                                part.code(), part.role(), part.specifier()))
                        .toList(),
                detail.deadline().asWritten(),
                detail.financialEffect().asWritten(),
                detail.markedNew(),
                detail.topic(),
                detail.tags(),
                detail.addressee(),
                new StateReport(
                        detail.state(),
                        detail.assessment(),
                        detail.stateReason(),
                        detail.reviewResult(),
                        detail.stateAsOf()),
                "Beschluss umgesetzt");
    }

    private <T> T asManager(Supplier<T> work) {
        return asManagerOf(tenant, work);
    }

    private static <T> T asManagerOf(TenantKey of, Supplier<T> work) {
        return as("Leitung", Membership.of(of, Role.INTEGRATION_MANAGER), work);
    }

    private <T> T asReader(Supplier<T> work) {
        return as("Lesend", Membership.of(tenant, Role.READER), work);
    }

    private <T> T asReporter(String body, Supplier<T> work) {
        return as("Amt " + body, Membership.reporter(tenant, body), work);
    }

    private static <T> T as(String name, Membership membership, Supplier<T> work) {
        var actor =
                new Actor(
                        UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)),
                        name,
                        Set.of(membership),
                        Set.of());
        return ActorContext.call(actor, work::get);
    }
}
