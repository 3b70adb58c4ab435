package de.wegmarke.exchange;

import static de.wegmarke.exchange.Documents.measure;
import static org.assertj.core.api.Assertions.assertThat;

import de.wegmarke.plan.DeadlineKind;
import de.wegmarke.plan.ElementKind;
import de.wegmarke.plan.FinancialEffectKind;
import de.wegmarke.plan.MeasureKind;
import de.wegmarke.plan.ResponsibilityRole;
import de.wegmarke.plan.StatedBody;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The published plans of Erfurt and Magdeburg, where they lie beside the checkout. */
class PublishedPlansTest {

    private static final String ERFURT = "000_ec370f4d2c26c4bd.txt";
    private static final String MAGDEBURG = "004_0c4ff60752e64775.txt";

    @Test
    void erfurt_has_14_fields_62_recommendations_and_146_measures() throws IOException {
        var plan = Documents.published(ERFURT);
        assertThat(plan.sections(ElementKind.ACTION_FIELD)).hasSize(14);
        assertThat(plan.sections(ElementKind.RECOMMENDATION)).hasSize(62);
        assertThat(plan.sections()).hasSize(76);
        assertThat(perField(plan).values())
                .containsExactly(29L, 13L, 14L, 11L, 4L, 8L, 4L, 20L, 11L, 5L, 3L, 4L, 14L, 6L);
        assertThat(
                        plan.sections(ElementKind.RECOMMENDATION).stream()
                                .collect(
                                        Collectors.groupingBy(
                                                section -> field(section.path()),
                                                TreeMap::new,
                                                Collectors.counting()))
                                .values())
                .containsExactly(9L, 7L, 4L, 5L, 2L, 4L, 3L, 10L, 3L, 2L, 2L, 1L, 7L, 3L);
    }

    @Test
    void erfurts_deadlines_and_costs_fall_into_their_classes() throws IOException {
        var plan = Documents.published(ERFURT);
        assertThat(counted(plan, measure -> measure.deadline().kind()))
                .containsOnly(
                        Map.entry(DeadlineKind.ONGOING, 82L),
                        Map.entry(DeadlineKind.QUARTER, 50L),
                        Map.entry(DeadlineKind.FREQUENCY, 5L),
                        Map.entry(DeadlineKind.RECURRING, 5L),
                        Map.entry(DeadlineKind.MONTH, 2L),
                        Map.entry(DeadlineKind.AFTER_EVENT, 2L));
        assertThat(counted(plan, measure -> measure.financialEffect().kind()))
                .containsOnly(
                        Map.entry(FinancialEffectKind.NO_ADDITIONAL_COST, 124L),
                        Map.entry(FinancialEffectKind.AMOUNT, 16L),
                        Map.entry(FinancialEffectKind.DEPENDS_ON, 4L),
                        Map.entry(FinancialEffectKind.NOT_QUANTIFIABLE, 1L),
                        Map.entry(FinancialEffectKind.UNSTATED, 1L));
        assertThat(
                        plan.measures().stream()
                                .flatMap(measure -> measure.financialEffect().upperBound().stream())
                                .reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo("18500");
    }

    @Test
    void erfurt_has_23_marks_for_new_in_22_recommendations_and_26_review_mandates()
            throws IOException {
        var plan = Documents.published(ERFURT);
        assertThat(plan.sections().stream().mapToInt(Section::newMarks).sum()).isEqualTo(23);
        assertThat(plan.sections()).filteredOn(Section::markedNew).hasSize(22);
        assertThat(plan.sections()).filteredOn(Section::whollyNew).hasSize(20);
        assertThat(plan.measures())
                .filteredOn(measure -> measure.kind() == MeasureKind.REVIEW_MANDATE)
                .hasSize(26);
    }

    @Test
    void erfurts_front_pages_tell_title_date_state_and_resolution() throws IOException {
        var plan = Documents.published(ERFURT);
        assertThat(plan.title()).startsWith("Maßnahmenplan für das");
        assertThat(plan.asOf()).isEqualTo(LocalDate.of(2021, 4, 27));
        assertThat(plan.draft()).isTrue();
        assertThat(plan.resolutionOn()).isEqualTo(LocalDate.of(2020, 5, 27));
        assertThat(plan.councilPaper()).isEqualTo("0903/20");
    }

    @Test
    void erfurts_bodies_are_counted_as_the_plan_names_them() throws IOException {
        var plan = Documents.published(ERFURT);
        var counts =
                plan.measures().stream()
                        .flatMap(
                                measure ->
                                        measure.bodies().stream().map(StatedBody::name).distinct())
                        .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        assertThat(counts)
                .containsEntry("Büro für Migration und Integration", 49L)
                .containsEntry("D05", 23L)
                .containsEntry("Amt für Soziales", 19L)
                .containsEntry("Personal- und Organisationsamt", 18L)
                .containsEntry("D02", 13L)
                .containsEntry("Jugendamt", 12L)
                .containsEntry("Amt für Bildung", 11L)
                .containsEntry("Alle Ämter", 10L)
                .containsEntry("Gesundheitsamt", 10L);
        assertThat(plan.measures()).filteredOn(measure -> measure.bodies().size() > 1).hasSize(92);
        assertThat(plan.measures()).allMatch(measure -> !measure.bodies().isEmpty());
        assertThat(plan.measures().stream().map(ImportedMeasure::bodiesAsWritten).distinct())
                .hasSize(101);
    }

    @Test
    void no_row_of_erfurt_is_lost_or_joined_wrongly_at_the_end_of_a_page() throws IOException {
        var plan = Documents.published(ERFURT);
        var finished = Pattern.compile(".*[.)]");
        var label = Pattern.compile(".*\\bM ?\\d{1,2}: .*");
        assertThat(plan.measures())
                .allSatisfy(
                        measure -> {
                            assertThat(measure.text()).matches(finished);
                            assertThat(measure.text()).doesNotMatch(label);
                            assertThat(measure.text()).doesNotContain("\t", "--", "Entwurf", "<");
                        });
        assertThat(plan.doubts())
                .extracting(Doubt::kind)
                .doesNotContain(
                        DoubtKind.JOINED_ROW,
                        DoubtKind.ROW_WITHOUT_NUMBER,
                        DoubtKind.ROW_OUTSIDE_TABLE,
                        DoubtKind.UNPLACED_TEXT,
                        DoubtKind.EMPTY_SECTION,
                        DoubtKind.EXTRA_CELLS);
    }

    @Test
    void the_rows_of_erfurt_that_a_page_cuts_end_as_they_were_written() throws IOException {
        var plan = Documents.published(ERFURT);
        var endings =
                Map.ofEntries(
                        Map.entry("1.1-M4", "Stadtpaziergänge)."),
                        Map.entry("1.2-M1", "Personengruppe bestehen."),
                        Map.entry("1.6-M1", "zu besetzen.)"),
                        Map.entry("1.8-M1", "abrufbar sein."),
                        Map.entry("3.2-M2", "in einem jährlichen Budget hierfür bereitgestellt."),
                        Map.entry("3.3-M4", "zu erstellen."),
                        Map.entry("4.2-M2", "ist anzustreben."),
                        Map.entry("4.4-M4", "aufmerksam zu machen."),
                        Map.entry("6.2-M2", "Inhalte hervorgehen."),
                        Map.entry("8.2-M1", "Bebauungsplanverfahren)."),
                        Map.entry("8.5-M2", "entgegenzuwirken."),
                        Map.entry("10.2-M2", "Arbeit gedeckt werden."));
        endings.forEach((path, ending) -> assertThat(measure(plan, path).text()).endsWith(ending));
        assertThat(measure(plan, "10.2-M2").bodies())
                .extracting(StatedBody::name)
                .containsExactly("D05", "Büro für Migration und Integration", "Amt für Soziales");
        assertThat(measure(plan, "4.4-M4").bodies())
                .extracting(StatedBody::name)
                .containsExactly("D05", "Jugendamt", "Büro für Migration und Integration");
    }

    @Test
    void erfurts_oddities_are_listed_as_doubts() throws IOException {
        var plan = Documents.published(ERFURT);
        assertThat(plan.doubts())
                .extracting(doubt -> doubt.kind() + " " + doubt.place())
                .contains(
                        "DUPLICATE_LABEL 1.8-M2-2",
                        "BODY_WITHOUT_SEPARATOR 1.1-M3",
                        "EQUALS_RECOMMENDATION 1.9-M1",
                        "BLANK_CELL 14.3-M3");
        assertThat(measure(plan, "9.2-M1").number().printed()).isEqualTo("M 1");
        assertThat(Documents.section(plan, "8.1").addressee()).isEqualTo("Freistaat");
    }

    @Test
    void magdeburg_has_7_fields_22_themes_64_goals_and_59_measures() throws IOException {
        var plan = Documents.published(MAGDEBURG);
        assertThat(plan.sections(ElementKind.ACTION_FIELD)).hasSize(7);
        assertThat(plan.sections(ElementKind.THEME)).hasSize(22);
        assertThat(plan.sections(ElementKind.GOAL)).hasSize(64);
        assertThat(perField(plan).values()).containsExactly(12L, 4L, 4L, 15L, 5L, 8L, 11L);
        assertThat(plan.councilPaper()).isEqualTo("DS0583/21");
        assertThat(plan.measures())
                .allMatch(measure -> measure.deadline().kind() == DeadlineKind.UNSTATED);
    }

    @Test
    void magdeburg_states_13_leads() throws IOException {
        var plan = Documents.published(MAGDEBURG);
        assertThat(plan.measures())
                .filteredOn(
                        measure ->
                                measure.bodies().stream()
                                        .anyMatch(body -> body.role() == ResponsibilityRole.LEAD))
                .hasSize(13);
        assertThat(measure(plan, "5.1").bodies().getFirst().name())
                .isEqualTo("Stabsstelle Bildung und Wissenschaft");
        assertThat(measure(plan, "3.1").number().printed()).isEqualTo("3.1 u. a.");
    }

    private static Map<Integer, Long> perField(PlanDocument plan) {
        return plan.measures().stream()
                .collect(
                        Collectors.groupingBy(
                                measure -> field(measure.number().path()),
                                TreeMap::new,
                                Collectors.counting()));
    }

    private static int field(String path) {
        return Integer.parseInt(path.substring(0, path.indexOf('.')));
    }

    private static <K> Map<K, Long> counted(
            PlanDocument plan, Function<ImportedMeasure, K> property) {
        return plan.measures().stream()
                .collect(Collectors.groupingBy(property, Collectors.counting()));
    }
}
