package de.wegmarke.ui.story.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import de.wegmarke.RunningApplication;
import de.wegmarke.plan.Assessment;
import de.wegmarke.plan.BulkChange;
import de.wegmarke.plan.MeasureEditing;
import de.wegmarke.plan.MeasureFilter;
import de.wegmarke.plan.MeasureReading;
import de.wegmarke.plan.MeasureState;
import de.wegmarke.plan.StateReport;
import de.wegmarke.reporting.Municipality;
import de.wegmarke.story.StoryId;
import de.wegmarke.story.search.StorySearch;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Stories offered beside a measure, and beside another story. */
@RunningApplication
@ViewPackages(packages = "de.wegmarke.ui")
class StoriesBesideTest extends FindPagesTest {

    @Autowired StorySearch search;

    StoriesBesideTest() {
        super("neben-kreis");
    }

    @Test
    void a_measure_that_is_stuck_shows_first_how_others_did_it() {
        topic("T11");
        // Its deadline was the fourth quarter of 2025.
        open(reader, "massnahmen/1.1-M3");
        var late = page();
        assertThat(late).contains("Diese Maßnahme stockt. Vielleicht hilft Ihnen");
        assertThat(late.indexOf("Erfolgsgeschichten zum Thema"))
                .isLessThan(late.indexOf("Verantwortlich"));
        assertThat(links()).anyMatch(link -> link.endsWith("geschichten?thema=T11"));

        open(reader, "massnahmen/1.1-M1");
        assertThat(page())
                .contains("Erfolgsgeschichten zum Thema")
                .doesNotContain("Diese Maßnahme stockt");
    }

    @Test
    void a_measure_that_was_put_off_or_is_not_on_course_is_stuck_and_its_reason_finds_stories() {
        topic("T11");
        state("1.1-M2", MeasureState.IN_PROGRESS, Assessment.YELLOW, "Die Quittenernte ging vor");
        open(reader, "massnahmen/1.1-M2");
        assertThat(page()).doesNotContain("Diese Maßnahme stockt");
        assertThat(text(find(StoryLinks.class).single()))
                .as("asked with the reason only where it is stuck")
                .doesNotStartWith("Quittenernte verbindet");

        state("1.1-M2", MeasureState.IN_PROGRESS, Assessment.RED, null);
        open(reader, "massnahmen/1.1-M2");
        assertThat(page()).contains("Diese Maßnahme stockt");

        state("1.1-M2", MeasureState.POSTPONED, null, "Die Quittenernte ging vor");
        open(reader, "massnahmen/1.1-M2");
        assertThat(page()).contains("Diese Maßnahme stockt");
        assertThat(text(find(StoryLinks.class).single())).startsWith("Quittenernte verbindet");
    }

    private void topic(String code) {
        Municipality.as(
                town.manager,
                () ->
                        context.getBean(MeasureEditing.class)
                                .changeAll(
                                        town.key,
                                        MeasureFilter.NONE,
                                        new BulkChange.Topic(code),
                                        "Für die Probe"));
    }

    private void state(
            String path,
            MeasureState state,
            @Nullable Assessment assessment,
            @Nullable String reason) {
        Municipality.as(
                town.manager,
                () -> {
                    var measure =
                            context.getBean(MeasureReading.class)
                                    .detail(town.key, path)
                                    .orElseThrow();
                    context.getBean(MeasureEditing.class)
                            .report(
                                    town.key,
                                    path,
                                    measure.version(),
                                    new StateReport(state, assessment, reason, null, null),
                                    null);
                });
    }

    @Test
    void like_stories_are_offered_and_the_story_itself_is_not() {
        open(reader, "geschichten");
        as(
                reader,
                () -> {
                    var like =
                            new SimilarStories(
                                    search,
                                    new StoryId(town.key, published),
                                    new StoryPlace.InTenant(town.key));
                    assertThat(like.isVisible()).isTrue();
                    assertThat(text(like))
                            .contains("Ähnliche Geschichten")
                            .doesNotContain("Quittenernte verbindet");
                });
    }
}
