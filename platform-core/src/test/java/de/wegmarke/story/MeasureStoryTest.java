package de.wegmarke.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import de.wegmarke.plan.BodyPartView;
import de.wegmarke.plan.Deadline;
import de.wegmarke.plan.ElementKind;
import de.wegmarke.plan.FinancialEffect;
import de.wegmarke.plan.MeasureDetail;
import de.wegmarke.plan.MeasureKind;
import de.wegmarke.plan.MeasureState;
import de.wegmarke.plan.OutlineStep;
import de.wegmarke.plan.ResponsibilityRole;
import de.wegmarke.reporting.AcceptedReturn;
import de.wegmarke.reporting.ReturnContent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MeasureStoryTest {

    private static final List<BodyPartView> BODIES =
            List.of(
                    new BodyPartView(
                            "jugendamt", "Jugendamt", ResponsibilityRole.COOPERATION, null, false),
                    new BodyPartView(
                            "buecherei", "Stadtbücherei", ResponsibilityRole.LEAD, null, false),
                    new BodyPartView(
                            "schulen",
                            "Schulen",
                            ResponsibilityRole.UNSTATED,
                            "Klasse 1 bis 4",
                            true));

    private static MeasureDetail measure(String text, String deadline, @Nullable String topic) {
        return new MeasureDetail(
                1,
                "1.1 M1",
                "1.1-M1",
                text,
                MeasureKind.MEASURE,
                Deadline.parse(deadline),
                false,
                FinancialEffect.parse("bis zu 500,00 EUR"),
                "Jugendamt, Stadtbücherei (federführend)",
                BODIES,
                false,
                topic,
                "T4",
                List.of("Lesen"),
                null,
                MeasureState.IN_PROGRESS,
                null,
                null,
                null,
                null,
                List.of(
                        new OutlineStep(ElementKind.ACTION_FIELD, "1", "1", "Bildung", ""),
                        new OutlineStep(
                                ElementKind.RECOMMENDATION,
                                "1.1",
                                "1.1",
                                "Empfehlung 1",
                                "Jedes Kind findet ein Buch.")),
                List.of(),
                null,
                null,
                null,
                null,
                false);
    }

    private static AcceptedReturn said(
            int year,
            String body,
            @Nullable String achieved,
            @Nullable String obstacles,
            @Nullable String cost,
            @Nullable String url) {
        return new AcceptedReturn(
                String.valueOf(year),
                LocalDate.of(year, 12, 31),
                body,
                ResponsibilityRole.LEAD,
                new ReturnContent(
                        MeasureState.IN_PROGRESS,
                        null,
                        achieved,
                        null,
                        obstacles,
                        year == 2025 ? "Hörbücher anschaffen" : "Ein Rad kaufen",
                        cost == null ? null : new BigDecimal(cost),
                        null,
                        null,
                        url == null ? null : "Bericht",
                        url));
    }

    @Test
    void what_the_plan_says_stands_where_a_story_says_it() {
        var story =
                MeasureStory.of(
                        measure("Ein Bücherrad fährt zu Kindern.", "fortlaufend", null), List.of());

        assertThat(story.title()).isEqualTo("Ein Bücherrad fährt zu Kindern");
        assertThat(story.aim()).isEqualTo("Jedes Kind findet ein Buch.");
        assertThat(story.activity())
                .containsExactly(new Step("", "Ein Bücherrad fährt zu Kindern."));
        assertThat(story.partners())
                .containsExactly(
                        new Partner("Jugendamt", "Kooperation"),
                        new Partner("Stadtbücherei", "Federführung"),
                        new Partner("Schulen", "Klasse 1 bis 4"));
        assertThat(story.contact()).isEqualTo("Stadtbücherei");
        assertThat(story.topics()).containsExactly("T4");
        assertThat(story.tags()).containsExactly("Lesen");
        assertThat(story.duration()).isEqualTo(new StoryDuration("", "", true, "fortlaufend"));
        assertThat(story.year()).isNull();
        assertThat(story.consent()).isFalse();
    }

    @Test
    void its_own_topic_goes_before_that_of_its_place() {
        assertThat(MeasureStory.of(measure("Bücherrad", "2026", "T3"), List.of()).topics())
                .containsExactly("T3");
    }

    @Test
    void a_measure_in_many_words_gives_the_beginning_of_a_title() {
        var words = String.join(" ", IntStream.range(0, 20).mapToObj(i -> "Wort" + i).toList());
        var story = MeasureStory.of(measure(words, "2026", null), List.of());

        assertThat(Words.count(story.title())).isEqualTo(15);
        assertThat(story.title()).startsWith("Wort0 ").endsWith("Wort14…");
        assertThat(MeasureStory.of(measure("x".repeat(900), "2026", null), List.of()).title())
                .hasSize(300);
    }

    @Test
    void what_was_reported_over_the_years_is_told_once() {
        var story =
                MeasureStory.of(
                        measure("Bücherrad", "2026", null),
                        List.of(
                                said(
                                        2023,
                                        "Stadtbücherei",
                                        "Das Rad ist da.",
                                        "Kein Stellplatz",
                                        null,
                                        null),
                                said(
                                        2024,
                                        "Jugendamt",
                                        "20 Kinder lesen mit.",
                                        null,
                                        "300",
                                        "https://a.example"),
                                said(
                                        2024,
                                        "Stadtbücherei",
                                        "Das Rad ist da.",
                                        "Kein Stellplatz",
                                        null,
                                        null),
                                said(
                                        2025,
                                        "Stadtbücherei",
                                        "40 Kinder lesen mit.",
                                        "Schnee",
                                        "1250.5",
                                        "https://a.example")));

        assertThat(story.effect())
                .isEqualTo(
                        """
                        2023, Stadtbücherei: Das Rad ist da.

                        2024, Jugendamt: 20 Kinder lesen mit.

                        2025, Stadtbücherei: 40 Kinder lesen mit.""");
        assertThat(story.obstacles())
                .isEqualTo("2023, Stadtbücherei: Kein Stellplatz\n\n2025, Stadtbücherei: Schnee");
        assertThat(story.figures())
                .containsExactly(
                        new StoryFigure(
                                "300,00",
                                "EUR Kosten",
                                "2024-12-31",
                                "Rückmeldung 2024, Jugendamt"),
                        new StoryFigure(
                                "1.250,50",
                                "EUR Kosten",
                                "2025-12-31",
                                "Rückmeldung 2025, Stadtbücherei"));
        assertThat(story.links()).containsExactly(new StoryLink("Bericht", "https://a.example"));
        assertThat(story.outlook()).isEqualTo("Hörbücher anschaffen");
        assertThat(story.year()).isEqualTo(2025);
    }

    @Test
    void however_much_was_reported_a_story_can_hold_it() {
        var returns =
                IntStream.range(0, 80)
                        .mapToObj(
                                i ->
                                        said(
                                                1960 + i,
                                                "Stadtbücherei",
                                                i + "x".repeat(3_900),
                                                i + "y".repeat(3_900),
                                                "1",
                                                "https://a.example/" + i))
                        .toList();
        var story = MeasureStory.of(measure("Bücherrad", "2026", null), returns);

        assertThatCode(() -> StoryLimits.check(story)).doesNotThrowAnyException();
        assertThat(story.effect()).startsWith("2035, ").contains("79x");
        assertThat(story.figures()).hasSize(50);
        assertThat(story.figures().getLast().date()).isEqualTo("2039-12-31");
    }
}
