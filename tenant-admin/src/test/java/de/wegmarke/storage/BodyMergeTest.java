package de.wegmarke.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;

import de.wegmarke.access.Actor;
import de.wegmarke.access.ActorContext;
import de.wegmarke.access.Membership;
import de.wegmarke.access.Role;
import de.wegmarke.exchange.PlanImport;
import de.wegmarke.plan.BodyDetail;
import de.wegmarke.plan.BodyEditing;
import de.wegmarke.plan.BodyPartView;
import de.wegmarke.plan.BodyReading;
import de.wegmarke.plan.BodyRow;
import de.wegmarke.plan.ChangeOrigin;
import de.wegmarke.plan.MeasureAdding;
import de.wegmarke.plan.MeasureChange;
import de.wegmarke.plan.MeasureDetail;
import de.wegmarke.plan.MeasureEditing;
import de.wegmarke.plan.MeasureFilter;
import de.wegmarke.plan.MeasureReading;
import de.wegmarke.plan.MeasureState;
import de.wegmarke.plan.NewMeasure;
import de.wegmarke.plan.ResponsibilityRole;
import de.wegmarke.plan.RuleViolation;
import de.wegmarke.plan.StateReport;
import de.wegmarke.tenancy.TenantKey;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** One office under several spellings becomes one body. */
class BodyMergeTest extends StorageTest {

    private static final String DOCUMENT =
            """
            # Maßnahmenplan

            ## 1 Handlungsfeld Bildung

            ### Empfehlung 1

            Lernen gelingt.

            Maßnahmen\tVerantwortungsbereich\tFrist\tFinanzielle Auswirkungen
            M1: Lernorte stehen auf einem Plan.\tBildungskoordination\tfortlaufend\tkeine
            M2: Lernpaten werden gesucht.\tBildungscoordination\tfortlaufend\tkeine
            M3: Ein Lernfest wird gefeiert.\tBildungscoordination, Bildungskoordination\tfortlaufend\tkeine
            M4: Alle machen mit.\tAlle Ämter\tfortlaufend\tkeine
            """;

    private static int municipalities;

    @Autowired private PlanImport planImport;
    @Autowired private MeasureReading measures;
    @Autowired private MeasureEditing measureEditing;
    @Autowired private BodyReading bodies;
    @Autowired private BodyEditing editing;
    @Autowired private MeasureAdding adding;

    private TenantKey tenant;

    @BeforeEach
    void a_plan_names_one_office_in_two_spellings() {
        municipalities++;
        tenant = municipality("verschmelzen-" + municipalities);
        importPlan();
    }

    @Test
    void the_body_that_stays_takes_over_measures_and_names() {
        var moved = merge("bildungscoordination", "bildungskoordination");

        assertThat(moved).isEqualTo(2);
        assertThat(as(() -> bodies.all(tenant)))
                .extracting(BodyRow::name, BodyRow::measures)
                .containsExactly(tuple("Bildungskoordination", 3), tuple("Alle Ämter", 1));
        assertThat(body("bildungskoordination").aliases()).contains("Bildungscoordination");
        assertThat(measure("1.1-M3").bodies())
                .extracting(BodyPartView::code)
                .containsExactly("bildungskoordination");
    }

    @Test
    void the_wording_of_the_plan_and_the_history_of_its_measures_stay() {
        var before = measure("1.1-M2");

        merge("bildungscoordination", "bildungskoordination");

        assertThat(measure("1.1-M2").bodiesAsWritten()).isEqualTo("Bildungscoordination");
        assertThat(measure("1.1-M2").version()).isEqualTo(before.version());
        assertThat(as(() -> measures.history(tenant, "1.1-M2"))).hasSize(1);
    }

    @Test
    void old_addresses_bookmarks_and_reporters_find_the_body_that_stays() {
        merge("bildungscoordination", "bildungskoordination");

        assertThat(body("bildungscoordination").code()).isEqualTo("bildungskoordination");
        assertThat(
                        as(
                                () ->
                                        measures.count(
                                                tenant,
                                                MeasureFilter.parse(
                                                        Map.of(
                                                                "body",
                                                                List.of("bildungscoordination"))))))
                .isEqualTo(3);
        var measure = measure("1.1-M1");
        var report = new StateReport(MeasureState.DONE, null, null, null, null);
        as(
                Membership.reporter(tenant, "bildungscoordination"),
                () -> measureEditing.report(tenant, "1.1-M1", measure.version(), report, null));
        assertThat(measure("1.1-M1").state()).isEqualTo(MeasureState.DONE);
    }

    @Test
    void whoever_named_the_other_body_reads_the_name_of_the_one_that_stays() {
        merge("bildungscoordination", "bildungskoordination");

        assertThat(
                        as(
                                () ->
                                        bodies.names(
                                                tenant,
                                                List.of(
                                                        "bildungscoordination",
                                                        "alle-aemter",
                                                        "gibt-es-nicht"))))
                .containsOnly(
                        entry("bildungscoordination", "Bildungskoordination"),
                        entry("alle-aemter", "Alle Ämter"));
    }

    @Test
    void the_next_edition_of_the_document_finds_the_body_that_stays() {
        merge("bildungscoordination", "bildungskoordination");

        var preview =
                as(
                        () ->
                                planImport.dryRun(
                                        tenant,
                                        "plan.txt",
                                        DOCUMENT.getBytes(StandardCharsets.UTF_8)));

        assertThat(preview.difference().isEmpty()).isTrue();
    }

    @Test
    void a_collective_has_the_body_that_stays_where_it_had_the_other() {
        everybodyIs("bildungscoordination");

        merge("bildungscoordination", "bildungskoordination");

        assertThat(body("alle-aemter").members())
                .extracting(BodyDetail.Named::code)
                .containsExactly("bildungskoordination");
    }

    @Test
    void a_member_that_was_merged_while_somebody_chose_it_is_the_body_that_stays() {
        merge("bildungscoordination", "bildungskoordination");
        everybodyIs("bildungscoordination", "bildungskoordination");

        assertThat(body("alle-aemter").members())
                .extracting(BodyDetail.Named::code)
                .containsExactly("bildungskoordination");
    }

    @Test
    void a_measure_that_names_a_merged_body_names_the_one_that_stays_and_once() {
        merge("bildungscoordination", "bildungskoordination");

        var path =
                added(
                        part("alle-aemter", ResponsibilityRole.COOPERATION),
                        part("bildungskoordination", ResponsibilityRole.UNSTATED),
                        part("bildungscoordination", ResponsibilityRole.LEAD));

        assertThat(measure(path).bodies())
                .extracting(BodyPartView::code, BodyPartView::role)
                .containsExactlyInAnyOrder(
                        tuple("alle-aemter", ResponsibilityRole.COOPERATION),
                        tuple("bildungskoordination", ResponsibilityRole.LEAD));
        assertThat(measure(path).bodiesAsWritten())
                .isEqualTo("in Kooperation mit Alle Ämter; federführend: Bildungskoordination");
    }

    @Test
    void a_measure_names_no_body_that_nobody_knows() {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> added(part("lernbuero", ResponsibilityRole.LEAD)))
                .satisfies(
                        refused ->
                                assertThat(refused.messageKey())
                                        .isEqualTo("measure.rule.body-unknown"));
    }

    /** The members of the collective "Alle Ämter" from now on. */
    private void everybodyIs(String... members) {
        var all = body("alle-aemter");
        as(
                () -> {
                    editing.change(
                            tenant,
                            all.code(),
                            all.version(),
                            all.name(),
                            false,
                            List.of(),
                            List.of(members));
                    return 0;
                });
    }

    private String added(MeasureChange.BodyPart... parts) {
        return as(
                () ->
                        adding.add(
                                tenant,
                                new NewMeasure(
                                        "1.1", "Alle lernen.", List.of(parts), "", "", null)));
    }

    private static MeasureChange.BodyPart part(String code, ResponsibilityRole role) {
        return new MeasureChange.BodyPart(code, role, null);
    }

    @Test
    void a_body_merged_twice_still_leads_to_the_one_that_stays() {
        merge("bildungscoordination", "bildungskoordination");
        rename("bildungskoordination", "Bildungsbüro");
        importPlan(
                DOCUMENT.replace(
                        "M4: Alle machen mit.\tAlle Ämter", "M4: Alle machen mit.\tLernbüro"));

        merge("bildungskoordination", "lernbuero");

        assertThat(body("bildungscoordination").code()).isEqualTo("lernbuero");
        assertThat(body("lernbuero").aliases())
                .contains("Bildungsbüro", "Bildungskoordination", "Bildungscoordination");
    }

    @Test
    void a_single_body_and_a_collective_are_never_one() {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> merge("bildungscoordination", "alle-aemter"))
                .satisfies(
                        refused ->
                                assertThat(refused.messageKey())
                                        .isEqualTo("body.rule.merge-same-kind"));
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> merge("bildungscoordination", "bildungscoordination"))
                .satisfies(
                        refused ->
                                assertThat(refused.messageKey())
                                        .isEqualTo("body.rule.not-into-itself"));
        assertThat(as(() -> bodies.all(tenant))).hasSize(3);
    }

    @Test
    void a_name_that_was_wrong_can_be_taken_away() {
        var body = body("bildungskoordination");
        change(body, List.of("Lernamt", "Bildungsamt"));
        assertThat(body(body.code()).aliases()).contains("Lernamt", "Bildungsamt");

        change(body(body.code()), List.of("Bildungsamt"));

        assertThat(body(body.code()).aliases())
                .containsExactly("Bildungsamt", "Bildungskoordination");
    }

    private void change(BodyDetail body, List<String> names) {
        as(
                () -> {
                    editing.change(
                            tenant,
                            body.code(),
                            body.version(),
                            body.name(),
                            false,
                            names,
                            List.of());
                    return 0;
                });
    }

    private void rename(String code, String name) {
        var body = body(code);
        as(
                () -> {
                    editing.change(
                            tenant, code, body.version(), name, false, body.aliases(), List.of());
                    return 0;
                });
    }

    private int merge(String code, String into) {
        return as(() -> editing.merge(tenant, code, body(code).version(), into));
    }

    private BodyDetail body(String code) {
        return as(() -> bodies.detail(tenant, code)).orElseThrow();
    }

    private MeasureDetail measure(String path) {
        return as(() -> measures.detail(tenant, path)).orElseThrow();
    }

    private void importPlan() {
        importPlan(DOCUMENT);
    }

    private void importPlan(String document) {
        as(
                () ->
                        planImport.write(
                                tenant,
                                "plan.txt",
                                document.getBytes(StandardCharsets.UTF_8),
                                ChangeOrigin.IMPORTED));
    }

    private <T> T as(Supplier<T> work) {
        return as(Membership.of(tenant, Role.INTEGRATION_MANAGER), work);
    }

    private static <T> T as(Membership membership, Supplier<T> work) {
        var actor = new Actor(new UUID(0, 1), "Leitung", Set.of(membership), Set.of());
        return ActorContext.call(actor, work::get);
    }
}
