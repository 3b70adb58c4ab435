package de.wegmarke.exchange;

import static de.wegmarke.exchange.Documents.measure;
import static de.wegmarke.exchange.Documents.section;
import static org.assertj.core.api.Assertions.assertThat;

import de.wegmarke.plan.DeadlineKind;
import de.wegmarke.plan.ElementKind;
import de.wegmarke.plan.ResponsibilityRole;
import de.wegmarke.plan.StatedBody;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Plans of fields, themes and goals beside a list of measures with numbers of their own. */
class GoalPlanTest {

    private final PlanDocument plan = Documents.fixture("goals.txt");

    @Test
    void fields_themes_and_goals_form_a_tree_whatever_the_kind_of_heading() {
        assertThat(plan.sections())
                .extracting(Section::path)
                .containsExactly(
                        "1", "1-T1", "1-T1-Z1", "1-T1-Z2", "1-T2", "1-T2-Z1", "1-T2-Z2", "1-T3",
                        "1-T3-Z1", "1-T3-Z2", "2", "2-T1", "2-T1-Z1", "2-T2", "2-T2-Z1", "3",
                        "3-Z1", "3-Z2");
        assertThat(section(plan, "1").title()).isEqualTo("Offenheit, Begegnung und Austausch");
        assertThat(section(plan, "2-T2-Z1").parentPath()).isEqualTo("2-T2");
    }

    @Test
    void a_theme_glued_to_the_goal_before_is_cut_off_and_listed() {
        assertThat(section(plan, "1-T2-Z2").text())
                .isEqualTo("Der Platz am Fluss bleibt frei und die Bühne wird erneuert.");
        assertThat(section(plan, "1-T3").title()).isEqualTo("Gleiche Wege für Jung und Alt");
        assertThat(plan.doubts())
                .filteredOn(doubt -> doubt.kind() == DoubtKind.GLUED_THEME)
                .extracting(Doubt::line)
                .containsExactly(19);
    }

    @Test
    void a_finished_goal_of_two_sentences_stays_one() {
        assertThat(section(plan, "1-T3-Z1").text())
                .isEqualTo("Bänke stehen an jedem Weg. Sie laden zum Bleiben ein.");
    }

    @Test
    void a_field_across_the_others_takes_its_number_from_its_measures() {
        var across = section(plan, "3");
        assertThat(across.kind()).isEqualTo(ElementKind.ACTION_FIELD);
        assertThat(across.number()).isEmpty();
        assertThat(measure(plan, "3.1").parentPath()).isEqualTo("3");
        assertThat(plan.doubts())
                .filteredOn(doubt -> doubt.kind() == DoubtKind.FIELD_NUMBER_DERIVED)
                .extracting(Doubt::line)
                .containsExactly(across.line());
    }

    @Test
    void a_repeated_header_and_a_header_in_bold_tags_are_no_measures() {
        assertThat(plan.measures())
                .extracting(measure -> measure.number().path())
                .containsExactly("1.2", "1.10", "1.13", "2.1", "2.4", "3.1");
    }

    @Test
    void an_addition_to_a_number_stays_printed_and_is_listed() {
        assertThat(measure(plan, "2.1").number().printed()).isEqualTo("2.1 u. a.");
        assertThat(plan.doubts())
                .filteredOn(doubt -> doubt.kind() == DoubtKind.NUMBER_WITH_ADDITION)
                .extracting(Doubt::quote)
                .containsExactly("2.1 u. a.");
    }

    @Test
    void leads_are_taken_from_the_wording_before_and_behind() {
        assertThat(plan.measures())
                .filteredOn(
                        measure ->
                                measure.bodies().stream()
                                        .anyMatch(body -> body.role() == ResponsibilityRole.LEAD))
                .extracting(measure -> measure.number().path())
                .containsExactly("1.2", "2.1");
        assertThat(measure(plan, "1.2").bodies())
                .containsExactly(
                        new StatedBody(
                                "Koordination für Vielfalt",
                                ResponsibilityRole.LEAD,
                                "LH Musterstadt, Dezernat für Soziales, Jugend und Gesundheit"),
                        new StatedBody("Seniorenbeirat", ResponsibilityRole.UNSTATED, null));
    }

    @Test
    void cut_words_are_joined_only_where_that_is_safe() {
        assertThat(measure(plan, "1.13").text())
                .isEqualTo(
                        "Neue Bänke aufstellen: Freiwilligenagentur, Aus- und Fortbildung der"
                                + " Helfenden");
        assertThat(plan.doubts())
                .filteredOn(doubt -> doubt.kind() == DoubtKind.HYPHEN_JOINED)
                .extracting(Doubt::quote)
                .containsExactly("Freiwilligen- agentur,");
    }

    @Test
    void columns_that_the_table_does_not_have_are_unstated_without_a_doubt() {
        assertThat(plan.measures())
                .allMatch(measure -> measure.deadline().kind() == DeadlineKind.UNSTATED);
        assertThat(plan.doubts()).noneMatch(doubt -> doubt.kind() == DoubtKind.BLANK_CELL);
    }

    @Test
    void the_annex_line_names_the_council_paper_and_the_next_the_title() {
        assertThat(plan.councilPaper()).isEqualTo("DS0042/23");
        assertThat(plan.title()).isEqualTo("Konzept für das Zusammenleben in Musterstadt");
        assertThat(plan.draft()).isFalse();
    }

    @Test
    void a_line_that_only_looks_like_text_is_blank() {
        var lines =
                """
                ## 1 Handlungsfeld Eins
                #### ein Kopf
                #### ein Kopf
                Nr.\tMaßnahmen\tVerantwortlich
                1.1\tDrei\tfederführend: Amt für Märkte,
                #### ein Kopf

                \u00a0
                &nbsp;
                1.2\tVier\tfederführend: Amt für Märkte
                """;
        var read =
                new PlanDocumentReader().read(lines.getBytes(StandardCharsets.UTF_8), "plan.txt");
        assertThat(read.measures())
                .extracting(ImportedMeasure::text)
                .containsExactly("Drei", "Vier");
    }
}
