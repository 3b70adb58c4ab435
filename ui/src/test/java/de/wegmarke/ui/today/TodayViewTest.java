package de.wegmarke.ui.today;

import static de.wegmarke.ui.plan.SamplePlan.WITHOUT_PLAN;
import static de.wegmarke.ui.plan.SamplePlan.WITH_PLAN;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import de.wegmarke.access.Actor;
import de.wegmarke.access.Role;
import de.wegmarke.plan.DraftKeeping;
import de.wegmarke.plan.PlanReading;
import de.wegmarke.tenancy.TenantKey;
import de.wegmarke.ui.component.EmptyState;
import de.wegmarke.ui.plan.SamplePlan;
import de.wegmarke.ui.plan.SamplePlanViewTest;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ViewPackages(packages = {"de.wegmarke.ui.layout", "de.wegmarke.ui.today"})
class TodayViewTest extends SamplePlanViewTest {

    private static final TenantKey ERFURT = new TenantKey("erfurt");

    private final Actor manager =
            SamplePlan.person("Heute Leitung", WITH_PLAN, Role.INTEGRATION_MANAGER);

    @Autowired private DraftKeeping drafts;
    @Autowired private PlanReading plans;

    @Test
    void an_ongoing_measure_is_never_listed_as_overdue() {
        open(manager, WITH_PLAN);
        assertThat(section("Überfällig")).contains("Wegweiser").doesNotContain("Sprachcafé");
        assertThat(section("Bald fällig") + section("Wartet")).doesNotContain("Sprachcafé");
    }

    @Test
    void what_is_overdue_says_since_when_and_by_which_deadline() {
        open(manager, WITH_PLAN);
        var since = TimeSpan.between(LocalDate.of(2021, 12, 31), today());
        assertThat(find(H3.class).all())
                .extracting(H3::getText)
                .contains("Frist abgelaufen seit " + since);
        assertThat(section("Überfällig")).contains("Frist: 4. Quartal 2021", "Alle Ämter");
    }

    @Test
    void an_office_sees_its_own_first_and_the_whole_municipality_on_request() {
        var office = SamplePlan.reporter("Heute Amt", ERFURT, "jugendamt");
        open(office, "erfurt/heute");
        assertThat(section("Überfällig")).contains("4.2 M2").doesNotContain("2.1 M1");
        assertThat(find(Anchor.class).withText("Jugendamt").single().getHref())
                .isEqualTo("erfurt/verantwortliche/jugendamt");

        open(office, "erfurt/heute?alle");
        assertThat(section("Überfällig")).contains("2.1 M1");
        assertThat(find(Anchor.class).withText("Nur für Jugendamt anzeigen").exists()).isTrue();
    }

    @Test
    void a_measure_after_an_event_waits_for_it() {
        open(manager, WITH_PLAN);
        assertThat(section("Wartet")).contains("wartet auf: Sofort nach Kreistagsbeschluss");
    }

    @Test
    void a_span_of_time_is_told_by_its_two_largest_parts() {
        var end = LocalDate.of(2026, 11, 20);
        assertThat(TimeSpan.between(LocalDate.of(2021, 12, 31), end))
                .isEqualTo("4 Jahren und 10 Monaten");
        assertThat(TimeSpan.between(LocalDate.of(2025, 11, 20), end)).isEqualTo("einem Jahr");
        assertThat(TimeSpan.between(LocalDate.of(2026, 10, 1), end)).isEqualTo("einem Monat");
        assertThat(TimeSpan.between(LocalDate.of(2026, 11, 19), end)).isEqualTo("einem Tag");
    }

    @Test
    void a_long_list_shows_ten_and_leads_to_all_others() {
        var reader = SamplePlan.person("Heute Erfurt", ERFURT, Role.READER);
        open(reader, ERFURT);
        var count = new int[1];
        as(reader, () -> count[0] = plans.today(ERFURT).overdue().size());
        assertThat(count[0]).isGreaterThan(10);
        var section = sectionOf("Überfällig");
        assertThat(find(Html.class).from(section).all().stream().mapToInt(this::entries).sum())
                .isEqualTo(10);
        var all = find(Anchor.class).from(section).single();
        assertThat(all.getText())
                .isEqualTo("Alle " + count[0] + " überfälligen Maßnahmen anzeigen");
        assertThat(all.getHref()).isEqualTo("erfurt/massnahmen?deadline=overdue");
    }

    @Test
    void the_number_of_overdue_measures_is_that_of_the_list_it_leads_to() {
        var reader = SamplePlan.person("Heute Erfurt", ERFURT, Role.READER);
        as(
                reader,
                () ->
                        assertThat(plans.today(ERFURT).overdue())
                                .hasSize(plans.outline(ERFURT).orElseThrow().total().overdue()));
    }

    @Test
    void each_state_leads_to_its_measures() {
        open(manager, WITH_PLAN);
        assertThat(find(Anchor.class).all())
                .extracting(Anchor::getHref)
                .contains("kyffhaeuserkreis/massnahmen?state=not_started");
    }

    @Test
    void own_drafts_come_first_and_can_be_thrown_away() {
        as(manager, () -> drafts.keep(WITH_PLAN, "measure:1.1-M1", 0, "{}"));
        open(manager, WITH_PLAN);
        assertThat(find(H2.class).all().getFirst().getText()).isEqualTo("Ihre Entwürfe");
        assertThat(find(Anchor.class).withText("Weiter bearbeiten").single().getHref())
                .isEqualTo("kyffhaeuserkreis/massnahmen/1.1-M1");
        as(
                manager,
                () -> {
                    click("Verwerfen");
                    test(find(ConfirmDialog.class).single()).confirm();
                });
        as(manager, () -> assertThat(drafts.find(WITH_PLAN, "measure:1.1-M1")).isEmpty());
        assertThat(find(H2.class).all().getFirst().getText()).doesNotContain("Entwürfe");
    }

    @Test
    void nobody_sees_the_draft_of_somebody_else() {
        as(manager, () -> drafts.keep(WITH_PLAN, "plan", 0, "{}"));
        open(SamplePlan.person("Heute Andere", WITH_PLAN, Role.INTEGRATION_MANAGER), WITH_PLAN);
        assertThat(find(H2.class).withText("Ihre Entwürfe").exists()).isFalse();
        as(manager, () -> drafts.discard(WITH_PLAN, "plan"));
    }

    @Test
    void without_a_plan_those_who_may_are_led_to_the_import() {
        open(
                SamplePlan.person("Leer Leitung", WITHOUT_PLAN, Role.INTEGRATION_MANAGER),
                WITHOUT_PLAN);
        var empty = find(EmptyState.class).single();
        assertThat(find(Anchor.class).from(empty).single().getHref())
                .isEqualTo("altenburger-land/import");
    }

    @Test
    void without_a_plan_a_reader_is_told_whom_to_ask() {
        open(SamplePlan.person("Leer Lesend", WITHOUT_PLAN, Role.READER), WITHOUT_PLAN);
        var empty = find(EmptyState.class).single();
        assertThat(empty.getElement().getTextRecursively()).contains("Integrationsmanagement");
        assertThat(find(Anchor.class).from(empty).exists()).isFalse();
    }

    private void open(Actor person, TenantKey tenant) {
        open(person, tenant.value() + "/heute");
        assertThat(find(H1.class).single().getText()).contains(", ");
    }

    private LocalDate today() {
        var day = new LocalDate[1];
        as(manager, () -> day[0] = plans.today(WITH_PLAN).today());
        return day[0];
    }

    private Section sectionOf(String heading) {
        return find(Section.class).all().stream()
                .filter(section -> section.getElement().getTextRecursively().startsWith(heading))
                .findFirst()
                .orElseThrow();
    }

    /** All that a section says, its frozen lists too. */
    private String section(String heading) {
        var section = sectionOf(heading);
        return section.getElement().getTextRecursively()
                + find(Html.class).from(section).all().stream()
                        .map(html -> Jsoup.parse(html.getInnerHtml()).text())
                        .collect(Collectors.joining(" "));
    }

    private int entries(Html html) {
        return Jsoup.parse(html.getInnerHtml()).select("li").size();
    }
}
