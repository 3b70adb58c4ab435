package de.wegmarke.ui.story.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import de.wegmarke.RunningApplication;
import de.wegmarke.story.StoryId;
import de.wegmarke.story.StoryPart;
import de.wegmarke.story.search.Excerpt;
import de.wegmarke.story.search.Span;
import de.wegmarke.story.search.StoryHit;
import de.wegmarke.tenancy.TenantKey;
import de.wegmarke.ui.story.SpokenWords;
import de.wegmarke.ui.view.ViewTest;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What was found is German, and a screen reader is told so where the page around it is English. */
@RunningApplication
@ViewPackages(packages = "de.wegmarke.ui.layout")
class FoundStoryLanguageTest extends ViewTest {

    private static final StoryPlace PLACE = new StoryPlace.OnPlatform();

    @BeforeEach
    void the_page_is_english() {
        UI.getCurrent().setLocale(Locale.ENGLISH);
    }

    @Test
    void a_card_is_read_in_german_and_what_the_page_says_of_it_in_english() {
        var found = new Excerpt(StoryPart.AIM, List.of(span("Alle sollen kochen.")));

        var words = SpokenWords.of(new StoryCard(hit(List.of(found)), PLACE, true), "en");

        assertThat(words.german())
                .containsExactly("Kochen verbindet", "Landkreis Jena", "Alle sollen kochen.");
        assertThat(words.ofPage()).contains("New", "Aim:");
    }

    @Test
    void a_card_without_passages_reads_its_summary_in_german() {
        var words = SpokenWords.of(new StoryCard(hit(List.of()), PLACE, false), "en");

        assertThat(words.german())
                .containsExactly("Kochen verbindet", "Landkreis Jena", "Im Kreis wird gekocht.");
    }

    @Test
    void links_in_the_margin_are_read_in_german() {
        var words = SpokenWords.of(StoryLinks.told(List.of(hit(List.of())), PLACE), "en");

        assertThat(words.german())
                .containsExactly("Kochen verbindet", "Landkreis Jena", "Im Kreis wird gekocht.");
    }

    private static StoryHit hit(List<Excerpt> excerpts) {
        return new StoryHit(
                new StoryId(new TenantKey("jena"), "kochen"),
                List.of(span("Landkreis Jena")),
                List.of(span("Kochen verbindet")),
                "Im Kreis wird gekocht.",
                excerpts,
                List.of("T11"),
                2018,
                true,
                0,
                Instant.EPOCH,
                Instant.EPOCH);
    }

    private static Span span(String text) {
        return new Span(text, false);
    }
}
