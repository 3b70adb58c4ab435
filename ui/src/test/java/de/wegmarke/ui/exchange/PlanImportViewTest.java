package de.wegmarke.ui.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.upload.Upload;
import de.wegmarke.access.Actor;
import de.wegmarke.access.ActorContext;
import de.wegmarke.access.Membership;
import de.wegmarke.access.Role;
import de.wegmarke.plan.MeasureRow;
import de.wegmarke.ui.plan.SamplePlan;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@ViewPackages(
        packages = {"de.wegmarke.ui.exchange", "de.wegmarke.ui.measure", "de.wegmarke.ui.layout"})
class PlanImportViewTest extends ImportViewTest {

    private static final String NEWER =
            PLAN.replace("31.12.2028", "31.12.2029")
                    .replace("M2: Ein Sprachtelefon wird erprobt.", "M4: Ein Fest wird gefeiert.");

    PlanImportViewTest() {
        super("ilm-kreis");
    }

    @BeforeEach
    void there_is_a_plan() {
        importWithoutLooking(manager, PLAN);
    }

    @AfterEach
    void nothing_is_left_lying() {
        for (var person : new Actor[] {manager, colleague}) {
            ActorContext.run(
                    person,
                    () ->
                            planImport
                                    .pending(tenant())
                                    .ifPresent(
                                            preview ->
                                                    planImport.discard(
                                                            tenant(), preview.upload())));
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"READER", "REPORTER"})
    void who_may_not_import_is_offered_no_upload(Role role) {
        var person =
                role == Role.REPORTER
                        ? new Actor(
                                manager.id(),
                                "Berta Bericht",
                                Set.of(Membership.reporter(tenant(), "sozialamt")),
                                Set.of())
                        : SamplePlan.person("Lea Leserin", tenant(), role);
        open(person);

        assertThat(find(Upload.class).exists()).isFalse();
        assertThat(find(PlanImportView.class).exists()).isFalse();
    }

    @Test
    void a_dry_run_shows_counts_and_each_doubt_with_its_line_and_writes_no_measure() {
        open(manager);
        choose(manager, NEWER);

        assertThat(page())
                .contains("3 Maßnahmen", "ein Handlungsfeld", "eine Empfehlung")
                .contains("Die Frist wurde nicht verstanden", "Zeile 13")
                .contains("500,00");
        assertThat(measures())
                .extracting(MeasureRow::path)
                .containsExactly("1.1-M1", "1.1-M2", "1.1-M3");
    }

    @Test
    void a_newer_edition_shows_what_is_added_changed_and_gone() {
        open(manager);
        choose(manager, NEWER);

        assertThat(notices()).contains("1 neue, 1 geänderte und 1 entfallene Maßnahmen");
        assertThat(page())
                .contains("Neue Maßnahmen (1)", "1.1-M4", "Ein Fest wird gefeiert.")
                .contains("Geänderte Maßnahmen (1)", "31.12.2028 → 31.12.2029")
                .contains("Entfallene Maßnahmen (1)", "1.1-M2");
    }

    @Test
    void taking_it_over_writes_what_was_shown() {
        open(manager);
        choose(manager, NEWER);
        click(manager, "Jetzt übernehmen");

        assertThat(notices())
                .contains("Der Plan ist übernommen: 1 neue, 1 geänderte und 1 entfallene");
        assertThat(measures())
                .extracting(MeasureRow::path)
                .containsExactly("1.1-M1", "1.1-M3", "1.1-M4");
        comeBack(manager);
        assertThat(hasButton("Jetzt übernehmen")).isFalse();
    }

    @Test
    void discarding_it_changes_nothing_and_offers_the_choice_again() {
        var before = stored();
        open(manager);
        choose(manager, NEWER);
        click(manager, "Verwerfen");

        assertThat(notices())
                .contains("Der Probelauf ist verworfen. Am Plan wurde nichts geändert.");
        assertThat(find(Upload.class).exists()).isTrue();
        assertThat(stored()).isEqualTo(before);
    }

    @Test
    void a_dry_run_that_was_left_lying_is_offered_again_to_that_person_only() {
        open(manager);
        choose(manager, "neu.txt", NEWER.getBytes(StandardCharsets.UTF_8));

        comeBack(colleague);
        assertThat(hasButton("Jetzt übernehmen")).isFalse();

        comeBack(manager);
        assertThat(notices()).contains("Ihr Probelauf von „neu.txt“ liegt noch hier");
        click(manager, "Jetzt übernehmen");
        assertThat(notices()).contains("Der Plan ist übernommen: 1 neue");
    }

    @Test
    void a_document_that_says_what_stands_there_already_offers_nothing_to_take_over() {
        open(manager);
        choose(manager, PLAN);

        assertThat(notices()).contains("Es gibt nichts zu übernehmen");
        assertThat(hasButton("Jetzt übernehmen")).isFalse();
    }

    @Test
    void what_was_taken_over_in_another_tab_is_not_written_twice() {
        open(manager);
        choose(manager, NEWER);
        ActorContext.run(
                manager,
                () -> planImport.write(tenant(), planImport.pending(tenant()).orElseThrow()));
        var before = stored();
        click(manager, "Jetzt übernehmen");

        assertThat(notices()).contains("ist bereits übernommen");
        assertThat(find(Upload.class).exists()).isTrue();
        assertThat(stored()).isEqualTo(before);
    }

    @Test
    void
            who_looked_at_a_plan_that_a_colleague_has_replaced_meanwhile_is_shown_the_difference_anew() {
        open(manager);
        choose(manager, NEWER);
        importWithoutLooking(colleague, PLAN.replace("Jugendamt", "Schulamt"));
        var before = stored();
        click(manager, "Jetzt übernehmen");

        assertThat(notices()).contains("Gerade hat jemand anderes den Plan geändert");
        assertThat(stored()).isEqualTo(before);
        assertThat(page()).contains("Schulamt → Jugendamt");

        click(manager, "Jetzt übernehmen");
        assertThat(notices()).contains("Der Plan ist übernommen: 1 neue, 1 geänderte");
    }
}
