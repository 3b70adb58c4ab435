package de.wegmarke.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import de.wegmarke.rows.Json;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class StoryContentTest {

    private static final StoryContent STORY = SampleStory.complete("Das Bücherrad");

    /** The texts for which another wording can be proposed. */
    private static final Set<StoryPart> TEXTS =
            Set.of(
                    StoryPart.TITLE,
                    StoryPart.SUMMARY,
                    StoryPart.PLACEMENT,
                    StoryPart.STARTING_POINT,
                    StoryPart.AIM,
                    StoryPart.EFFECT,
                    StoryPart.OBSTACLES,
                    StoryPart.PRECONDITIONS,
                    StoryPart.TRANSFERABILITY,
                    StoryPart.OUTLOOK,
                    StoryPart.CONTACT,
                    StoryPart.CREDIT);

    @Property(tries = 200)
    void what_is_stored_is_read_again(@ForAll("stories") StoryContent story) {
        assertThat(Json.read(Json.of(story), StoryContent.class)).isEqualTo(story);
    }

    @Test
    void a_story_that_was_stored_with_fewer_parts_is_read_too() {
        var read = Json.read("{\"title\": \"Fest\", \"consent\": false}", StoryContent.class);

        assertThat(read.title()).isEqualTo("Fest");
        assertThat(read.duration()).isEqualTo(StoryDuration.NOT_SAID);
        assertThat(read.images()).isEmpty();
    }

    @Test
    void one_text_is_replaced_and_nothing_else() {
        for (var part : StoryPart.values()) {
            assertThat(STORY.text(TextPlace.of(part)).isPresent())
                    .as("%s", part)
                    .isEqualTo(TEXTS.contains(part));
        }
        for (var part : TEXTS) {
            var other = STORY.withText(TextPlace.of(part), "Anders gesagt");
            assertThat(other.text(TextPlace.of(part))).contains("Anders gesagt");
            assertThat(STORY.differences(other)).containsExactly(part);
        }
        assertThat(
                        STORY.withText(TextPlace.of(StoryPart.TRANSFERABILITY), "Anders")
                                .transferability())
                .isEqualTo(new Transferability("Anders", List.of(Setting.RURAL)));
    }

    @Test
    void a_step_is_named_by_its_place_and_keeps_its_title() {
        var other = STORY.withText(TextPlace.of(StoryPart.ACTIVITY, 1), "Anders gesagt");

        assertThat(other.activity())
                .containsExactly(
                        STORY.activity().getFirst(), new Step("Vorlesen", "Anders gesagt"));
        assertThat(STORY.differences(other)).containsExactly(StoryPart.ACTIVITY);
        assertThat(STORY.text(TextPlace.of(StoryPart.ACTIVITY, 2))).isEmpty();
        assertThat(STORY.text(TextPlace.of(StoryPart.ACTIVITY, -1))).isEmpty();
        assertThat(STORY.text(TextPlace.of(StoryPart.AIM, 0))).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> STORY.withText(TextPlace.of(StoryPart.PARTNERS, 0), "Anders"));
    }

    @Test
    void another_year_is_a_difference_where_the_form_asks_for_it() {
        var story =
                Json.read(
                        Json.of(STORY).replace("\"year\":2024", "\"year\":2023"),
                        StoryContent.class);

        assertThat(STORY.differences(story)).containsExactly(StoryPart.DURATION);
    }

    @Provide
    static Arbitrary<StoryContent> stories() {
        var text = Arbitraries.strings().ofMaxLength(30);
        var steps = Combinators.combine(text, text).as(Step::new).list().ofMaxSize(4);
        var partners = Combinators.combine(text, text).as(Partner::new).list().ofMaxSize(3);
        var figures =
                Combinators.combine(text, text, text, text)
                        .as(StoryFigure::new)
                        .list()
                        .ofMaxSize(3);
        var links = Combinators.combine(text, text).as(StoryLink::new).list().ofMaxSize(3);
        var images =
                Combinators.combine(text, text, Arbitraries.of(true, false))
                        .as(
                                (alternative, credit, consent) ->
                                        new StoryImage(
                                                UUID.randomUUID(),
                                                3,
                                                4,
                                                alternative,
                                                credit,
                                                consent))
                        .list()
                        .ofMaxSize(2);
        var words = Arbitraries.strings().alpha().ofMaxLength(8).list().ofMaxSize(3);
        return Builders.withBuilder(Parts::new)
                .use(text.list().ofSize(12))
                .inSetter((parts, made) -> parts.texts = made)
                .use(steps)
                .inSetter((parts, made) -> parts.steps = made)
                .use(partners)
                .inSetter((parts, made) -> parts.partners = made)
                .use(figures)
                .inSetter((parts, made) -> parts.figures = made)
                .use(links)
                .inSetter((parts, made) -> parts.links = made)
                .use(images)
                .inSetter((parts, made) -> parts.images = made)
                .use(words)
                .inSetter((parts, made) -> parts.words = made)
                .use(Arbitraries.of(TargetGroup.class).list().uniqueElements().ofMaxSize(3))
                .inSetter((parts, made) -> parts.groups = made)
                .use(Arbitraries.of(Setting.class).list().uniqueElements().ofMaxSize(3))
                .inSetter((parts, made) -> parts.settings = made)
                .use(Arbitraries.of(EffortLevel.class).injectNull(0.3))
                .inSetter((parts, made) -> parts.level = made)
                .use(Arbitraries.integers().between(1950, 2100).injectNull(0.3))
                .inSetter((parts, made) -> parts.year = made)
                .use(Arbitraries.of(true, false))
                .inSetter((parts, made) -> parts.consent = made)
                .build(Parts::story);
    }

    private static final class Parts {
        private List<String> texts = List.of();
        private List<Step> steps = List.of();
        private List<Partner> partners = List.of();
        private List<StoryFigure> figures = List.of();
        private List<StoryLink> links = List.of();
        private List<StoryImage> images = List.of();
        private List<String> words = List.of();
        private List<TargetGroup> groups = List.of();
        private List<Setting> settings = List.of();
        private @Nullable EffortLevel level;
        private @Nullable Integer year;
        private boolean consent;

        private StoryContent story() {
            return new StoryContent(
                    texts.get(0),
                    texts.get(1),
                    texts.get(2),
                    texts.get(3),
                    texts.get(4),
                    groups,
                    steps,
                    partners,
                    new StoryDuration("2024", "", consent, texts.get(5)),
                    figures,
                    texts.get(6),
                    texts.get(7),
                    new Effort(level, texts.get(5), texts.get(6), texts.get(7)),
                    words,
                    texts.get(8),
                    new Transferability(texts.get(8), settings),
                    texts.get(9),
                    texts.get(10),
                    words,
                    words,
                    links,
                    images,
                    year,
                    texts.get(11),
                    consent);
        }
    }

    @Test
    void every_part_can_be_compared() {
        assertThat(Arrays.stream(StoryPart.values()).map(STORY::part)).doesNotContainNull();
        assertThat(STORY.differences(STORY)).isEmpty();
        assertThat(STORY.differences(StoryContent.EMPTY))
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(StoryPart.values())
                                .filter(part -> part != StoryPart.IMAGES)
                                .toList());
    }
}
