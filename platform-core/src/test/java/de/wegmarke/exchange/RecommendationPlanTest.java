package de.wegmarke.exchange;

import static de.wegmarke.exchange.Documents.measure;
import static de.wegmarke.exchange.Documents.section;
import static org.assertj.core.api.Assertions.assertThat;

import de.wegmarke.plan.Deadline;
import de.wegmarke.plan.DeadlineKind;
import de.wegmarke.plan.ElementKind;
import de.wegmarke.plan.FinancialEffect;
import de.wegmarke.plan.MeasureKind;
import de.wegmarke.plan.ResponsibilityRole;
import de.wegmarke.plan.StatedBody;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Plans of fields, recommendations and labels that restart, torn apart by pages. */
class RecommendationPlanTest {

    private final PlanDocument plan = Documents.fixture("recommendations.txt");

    @Test
    void the_preface_gives_title_date_resolution_and_council_paper() {
        assertThat(plan.title()).isEqualTo("Arbeitsprogramm für das Zusammenleben in Musterstadt");
        assertThat(plan.asOf()).isEqualTo(LocalDate.of(2024, 2, 5));
        assertThat(plan.resolutionOn()).isEqualTo(LocalDate.of(2023, 3, 14));
        assertThat(plan.councilPaper()).isEqualTo("0042/23");
        assertThat(plan.draft()).isTrue();
    }

    @Test
    void headings_of_all_kinds_open_fields_and_recommendations_and_the_contents_do_not() {
        assertThat(plan.sections())
                .extracting(Section::path)
                .containsExactly(
                        "1", "1.1", "1.2", "1.3", "2", "2.1", "2.2", "3", "3.1", "4", "4.1");
        assertThat(plan.sections(ElementKind.ACTION_FIELD))
                .extracting(Section::title)
                .containsExactly("Ankommen", "Lernen", "Feiern", "Allgemein");
        assertThat(section(plan, "4.1").text()).isEqualTo("Der Plan wird fortgeschrieben.");
    }

    @Test
    void every_row_is_a_measure_with_its_own_path_in_the_order_of_the_document() {
        assertThat(plan.measures())
                .extracting(measure -> measure.number().path())
                .containsExactly(
                        "1.1-M1",
                        "1.1-M2",
                        "1.1-M3",
                        "1.2-M1",
                        "1.2-M2",
                        "1.2-M2-2",
                        "1.3-M1",
                        "2.1-M1",
                        "2.2-M1",
                        "2.2-M2",
                        "3.1-M1",
                        "3.1-M2",
                        "4.1-M1");
        assertThat(measure(plan, "2.2-M1").number().printed()).isEqualTo("M 1");
        assertThat(measure(plan, "3.1-M2").parentPath()).isEqualTo("3.1");
    }

    @Test
    void cells_cut_by_the_end_of_a_page_are_joined_in_every_column() {
        assertThat(measure(plan, "1.1-M2").text())
                .isEqualTo(
                        "Ein Lotsendienst begleitet Familien auf dem Weg (z.B. zum Bürgerservice).");
        assertThat(measure(plan, "1.2-M1").text())
                .isEqualTo(
                        "Offene Fragen sammelt die Anlaufstelle im Merkheft. (Die Leitung bittet"
                                + " alle Dienststellen um Mithilfe.)");
        assertThat(measure(plan, "1.2-M1").bodiesAsWritten())
                .isEqualTo("Oberbürgermeister, Personalrat, D02, D04");
        var cut = measure(plan, "2.1-M1");
        assertThat(cut.text())
                .isEqualTo(
                        "Der Bedarf an Kursen steigt, die Stadt meldet ihn dem Land und den"
                                + " Trägern.");
        assertThat(cut.bodies())
                .containsExactly(
                        new StatedBody(
                                "Büro für Vielfalt und Teilhabe",
                                ResponsibilityRole.UNSTATED,
                                null),
                        new StatedBody("Amt für Bildung", ResponsibilityRole.COOPERATION, null));
        assertThat(cut.deadline().asWritten()).isEqualTo("3. Quartal 2024 und folgende Jahre");
        assertThat(cut.deadline().kind()).isEqualTo(DeadlineKind.RECURRING);
    }

    @Test
    void dashes_that_look_like_data_leave_no_trace() {
        assertThat(measure(plan, "3.1-M2").text()).isEqualTo("Das Fest bekommt eine Bühne.");
        assertThat(plan.measures()).noneMatch(measure -> measure.text().contains("--"));
    }

    @Test
    void footnotes_are_left_out_of_cells_and_listed() {
        assertThat(measure(plan, "1.2-M2-2").text())
                .isEqualTo("Die Verteilung übernimmt ein Botendienst.");
        assertThat(plan.doubts())
                .filteredOn(doubt -> doubt.kind() == DoubtKind.FOOTNOTE_LEFT_OUT)
                .extracting(Doubt::quote)
                .containsExactly("Das Merkheft liegt am Tresen.", "nur bei trockenem Wetter");
    }

    @Test
    void a_label_that_stands_twice_with_different_texts_is_kept_and_listed_with_its_line() {
        assertThat(plan.doubts())
                .contains(new Doubt(DoubtKind.DUPLICATE_LABEL, 66, "1.2-M2-2", "M2"));
        assertThat(measure(plan, "1.2-M2-2").line()).isEqualTo(66);
    }

    @Test
    void marks_for_what_is_new_are_counted_and_tell_wholly_from_partly() {
        assertThat(plan.sections()).filteredOn(Section::markedNew).hasSize(3);
        assertThat(section(plan, "1.2").newMarks()).isEqualTo(2);
        assertThat(section(plan, "1.2").whollyNew()).isFalse();
        assertThat(section(plan, "2.1").whollyNew()).isTrue();
        assertThat(section(plan, "2.1").text()).startsWith("Die Stadt wirbt");
        assertThat(section(plan, "2.2").text()).isEqualTo("Lehrer*innen treffen sich regelmäßig.");
    }

    @Test
    void an_addressee_outside_the_municipality_is_found() {
        assertThat(section(plan, "2.1").addressee()).isEqualTo("Freistaat");
        assertThat(section(plan, "1.1").addressee()).isNull();
    }

    @Test
    void a_blank_cost_is_unstated_and_listed() {
        assertThat(measure(plan, "4.1-M1").financialEffect()).isEqualTo(FinancialEffect.unstated());
        assertThat(plan.doubts())
                .contains(
                        new Doubt(DoubtKind.BLANK_CELL, 120, "4.1-M1", "Finanzielle Auswirkungen"));
    }

    @Test
    void a_measure_that_repeats_its_recommendation_is_kept_and_listed() {
        assertThat(plan.doubts())
                .filteredOn(doubt -> doubt.kind() == DoubtKind.EQUALS_RECOMMENDATION)
                .extracting(Doubt::place)
                .containsExactly("1.3-M1");
    }

    @Test
    void one_body_has_one_spelling_throughout() {
        assertThat(measure(plan, "1.1-M2").bodiesAsWritten())
                .isEqualTo("Büro Vielfalt u. Teilhabe");
        assertThat(measure(plan, "1.1-M2").bodies().getFirst().name())
                .isEqualTo("Büro für Vielfalt und Teilhabe");
        assertThat(measure(plan, "1.1-M3").bodies().getFirst().name()).isEqualTo("D05");
        assertThat(measure(plan, "3.1-M1").bodies())
                .extracting(StatedBody::name)
                .containsExactly("Alle Dezernate", "Alle Ämter");
    }

    @Test
    void two_bodies_without_a_separator_are_taken_apart_and_listed() {
        assertThat(measure(plan, "1.2-M2").bodies())
                .extracting(StatedBody::toString)
                .containsExactly(
                        "VHS (Druckerei)", "Büro für Vielfalt und Teilhabe (Team 2 – Druck)");
        assertThat(plan.doubts())
                .filteredOn(doubt -> doubt.kind() == DoubtKind.BODY_WITHOUT_SEPARATOR)
                .extracting(Doubt::line)
                .containsExactly(65);
    }

    @Test
    void a_review_mandate_is_known_by_its_beginning() {
        assertThat(plan.measures())
                .filteredOn(measure -> measure.kind() == MeasureKind.REVIEW_MANDATE)
                .extracting(measure -> measure.number().path())
                .containsExactly("1.1-M3");
    }

    @Test
    void columns_in_any_order_and_markdown_bars_are_understood() {
        var markdown = Documents.fixture("markdown.md");
        var first = measure(markdown, "1.1-M1");
        assertThat(first.text()).isEqualTo("Eine Börse im Netz aufbauen");
        assertThat(first.deadline())
                .isEqualTo(new Deadline.OnDay(LocalDate.of(2026, 12, 31), "31.12.2026"));
        var second = measure(markdown, "1.1-M2");
        assertThat(second.text()).isEqualTo("Vermieter*innen beraten und begleiten");
        assertThat(second.bodies())
                .extracting(StatedBody::name)
                .containsExactly("Wohnungsamt", "Sozialamt", "Quartiersbüro");
        assertThat(section(markdown, "1.2").title()).isEqualTo("Nachbarn werden");
        assertThat(markdown.doubts())
                .extracting(Doubt::kind)
                .containsExactly(
                        DoubtKind.UNKNOWN_COLUMN,
                        DoubtKind.UNPARSED_DEADLINE,
                        DoubtKind.UNPARSED_FINANCIAL_EFFECT);
    }
}
