package de.wegmarke.local;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import de.wegmarke.RunningApplication;
import de.wegmarke.access.Actor;
import de.wegmarke.access.ActorContext;
import de.wegmarke.story.CurationQuery;
import de.wegmarke.story.CurationRow;
import de.wegmarke.story.StoryContent;
import de.wegmarke.story.StoryCuration;
import de.wegmarke.story.StoryId;
import de.wegmarke.story.StoryState;
import de.wegmarke.story.adoption.AdoptionOutcome;
import de.wegmarke.story.adoption.AdoptionReading;
import de.wegmarke.story.adoption.QuestionView;
import de.wegmarke.story.adoption.StoryQuestions;
import de.wegmarke.story.adoption.StoryUptake;
import de.wegmarke.story.adoption.UptakeReading;
import de.wegmarke.story.collection.CollectedStory;
import de.wegmarke.story.collection.CollectionReading;
import de.wegmarke.tenancy.TenantKey;
import java.io.IOException;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The samples of the local mode: as many stories as promised, with the facts that are known. */
@RunningApplication
class DemoStoriesTest {

    @Autowired StoryCuration curation;
    @Autowired AdoptionReading adoptions;
    @Autowired UptakeReading uptake;
    @Autowired StoryQuestions questions;
    @Autowired CollectionReading collections;

    @Test
    void fifteen_are_published_and_two_are_on_their_way() throws IOException {
        var titles = inTheFile();
        var rows =
                institute(this::curated).stream()
                        .filter(row -> titles.contains(row.title()))
                        .toList();

        assertThat(rows)
                .filteredOn(row -> row.state() == StoryState.PUBLISHED)
                .hasSize(15)
                .extracting(row -> row.story().municipality())
                .doesNotHaveDuplicates();
        assertThat(rows)
                .filteredOn(row -> row.state() != StoryState.PUBLISHED)
                .extracting(CurationRow::state)
                .containsExactlyInAnyOrder(StoryState.WITH_INSTITUTE, StoryState.CHANGES_REQUESTED);
    }

    /** Figures and funders as they are counted in what we know of the fifteen. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ilm-kreis              | T11     | 500;75;17;5           | IKW;LSZ",
                "jena                   | T11     | 7;25                  | ''",
                "nordhausen             | T11     | 6;30 bis 60;56;18     | Integrationsmanagement",
                "saale-holzland-kreis   | T12;T5  | 70                    | ''",
                "eisenach               | T12     | ''                    | Land;Bund",
                "hildburghausen         | T12     | 6;40                  | Ehrenamtsstiftung",
                "saale-orla-kreis       | T12;T2  | ''                    | ''",
                "soemmerda              | T12     | 35;3;1                | ThILIK",
                "saalfeld-rudolstadt    | T10     | 1                     | ''",
                "altenburger-land       | T6      | ''                    | BMAS;ESF",
                "wartburgkreis          | T6      | 3.883;3,8;9,9;146     | Thüringer Beauftragte",
                "erfurt                 | T10     | 18.036;8,4;25.879;12.000 | Land",
                "kyffhaeuserkreis       | T9      | ''                    | ''",
                "schmalkalden-meiningen | T11;T9  | 558                   | ''",
                "gera                   | T5      | 5;1;2                 | Sozialberatungs-Richtlinie",
            })
    void each_has_its_topics_its_figures_and_its_funders(
            String municipality, String topics, String figures, String funders) {
        var content = content(published(municipality));

        assertThat(content.topics()).containsExactly(topics.split(";"));
        assertThat(content.figures())
                .extracting(figure -> figure.value().replace("etwa ", ""))
                .containsAll(parts(figures));
        assertThat(content.funders().isEmpty()).isEqualTo(funders.isEmpty());
        for (var funder : parts(funders)) {
            assertThat(content.funders()).anyMatch(named -> named.contains(funder));
        }
        assertThat(content.consent()).isTrue();
    }

    @Test
    void the_festival_is_a_draft_in_one_municipality_and_has_worked_in_another() {
        var festival = published("ilm-kreis");
        var magdeburg = new TenantKey("magdeburg");

        assertThat(in(magdeburg, () -> adoptions.drafts(magdeburg)))
                .filteredOn(draft -> draft.story().equals(festival))
                .singleElement()
                .satisfies(
                        draft ->
                                assertThat(draft.placeWording())
                                        .isEqualTo("Gesellschaftliche Teilhabe"));
        assertThat(institute(() -> uptake.of(festival)).adopters())
                .filteredOn(one -> one.municipality().value().equals("saalfeld-rudolstadt"))
                .singleElement()
                .extracting(StoryUptake.Adopter::outcome)
                .isEqualTo(AdoptionOutcome.WORKED_AFTER_CHANGES);
    }

    @Test
    void one_question_is_answered_for_all_and_one_waits() {
        var erfurt = new TenantKey("erfurt");

        assertThat(institute(() -> uptake.of(published("jena"))).questions()).hasSize(1);
        assertThat(in(erfurt, () -> questions.received(erfurt)))
                .filteredOn(question -> question.asker().value().equals("gera"))
                .singleElement()
                .satisfies(question -> assertThat(question.isOpen()).isTrue())
                .extracting(QuestionView::story)
                .isEqualTo(published("erfurt"));
    }

    @Test
    void a_collection_can_be_read_and_taken_along_by_everybody() {
        var erfurt = new TenantKey("erfurt");
        var row =
                in(erfurt, collections::finished).stream()
                        .filter(one -> one.title().contains("(Beispiel)"))
                        .toList();

        assertThat(row).singleElement().satisfies(one -> assertThat(one.stories()).isEqualTo(4));
        var collection = in(erfurt, () -> collections.find(row.getFirst().key())).orElseThrow();
        assertThat(collection.stories())
                .extracting(CollectedStory::municipality)
                .containsExactly(
                        "Ilm-Kreis",
                        "Jena",
                        "Landkreis Nordhausen",
                        "Landkreis Schmalkalden-Meiningen");
        assertThat(collection.text().foreword()).startsWith("Beispiel: ");
    }

    private static List<String> parts(String cell) {
        return cell.isEmpty() ? List.of() : List.of(cell.split(";"));
    }

    private static List<String> inTheFile() throws IOException {
        try (var file = new ClassPathResource("demo/stories.json").getInputStream()) {
            return JsonMapper.builder().build().readTree(file).values().stream()
                    .map((JsonNode story) -> story.get("title").asString())
                    .toList();
        }
    }

    private List<CurationRow> curated() {
        return curation.list(CurationQuery.ALL, 100).rows();
    }

    private StoryId published(String municipality) {
        return institute(this::curated).stream()
                .filter(row -> row.state() == StoryState.PUBLISHED)
                .map(CurationRow::story)
                .filter(story -> story.municipality().value().equals(municipality))
                .findFirst()
                .orElseThrow();
    }

    private StoryContent content(StoryId story) {
        return requireNonNull(institute(() -> curation.find(story)).orElseThrow().content());
    }

    private static <T> T institute(Supplier<T> work) {
        return ActorContext.call(DemoStories.INSTITUTE, work::get);
    }

    private static <T> T in(TenantKey tenant, Supplier<T> work) {
        return ActorContext.call(Actor.system(DemoStories.NAME, tenant), work::get);
    }
}
