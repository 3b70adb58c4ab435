package de.wegmarke.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import de.wegmarke.rows.Json;
import de.wegmarke.story.SuspectedName.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.type.TypeReference;

/** The people in these sentences are made up. */
class NameFinderTest {

    private static final Path DEMO =
            Path.of("..", "ui", "src", "main", "resources", "demo", "stories.json");

    private static List<SuspectedName> in(String text) {
        return NameFinder.in(SampleStory.reading(StoryContent.EMPTY, StoryPart.EFFECT, text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Am Ende sprach Frau Musterfeld ein Grußwort.        | Frau Musterfeld
                    Das Grußwort hielt Herr Dr. Musterfeld.             | Herr Dr. Musterfeld
                    Wir danken Herrn von der Beispielau sehr.           | Herrn von der Beispielau
                    Fachlich beriet Prof. Dr. med. Beispielow das Team. | Prof. Dr. med. Beispielow
                    Dr. Musterfeld leitet das Amt.                      | Dr. Musterfeld
                    Die Idee hatte Sabine Musterfeld aus dem Amt.       | Sabine Musterfeld
                    Es half Hans-Peter Musterfeld mit.                  | Hans-Peter Musterfeld
                    Der Trainer Ahmad Al-Muster kommt aus Homs.         | Ahmad Al-Muster
                    Mit Fatma Örneksoy kam der Kurs in Gang.            | Fatma Örneksoy
                    Ayşe Örneksoy übersetzte.                           | Ayşe Örneksoy
                    Olena Prykladenko leitet den Chor.                  | Olena Prykladenko
                    Der Verein wurde von Sergej Primerow gegründet.     | Sergej Primerow
                    Der Koch heißt Nguyen Van Mau.                      | Nguyen Van
                    Sprachmittlerin ist Tesfaye de Beispiel.            | Tesfaye de Beispiel
                    JÜRGEN heißt er nicht, aber Jürgen O’Muster schon.  | Jürgen O’Muster
                    """)
    void a_name_is_found(String text, String name) {
        assertThat(in(text))
                .extracting(SuspectedName::kind, SuspectedName::words)
                .containsExactly(tuple(Kind.NAME, name));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Jede Frau Deutsch lernen zu lassen, war das Ziel.",
                "Als Frau Arbeit zu finden, ist schwer.",
                "Frauen und Männer, Frau und Mann, Herren und Damen.",
                "Frau Landrätin und Herr Bürgermeister kamen.",
                "Im Mai Gäste, im August Kurse, im April Prüfungen.",
                "Nur Frauen durften in den Kurs. An Schulen gibt es mehr.",
                "Die Konrad-Adenauer-Straße und der Otto-Dix-Platz.",
                "Im Martin Luther Haus und in der Carl Zeiss Stiftung.",
                "An der Anne-Frank-Schule und im Albert Schweitzer Gymnasium.",
                "Das Amt für Soziales und das Büro für Migration halfen.",
                "Die NGO Vertretung und die AWO Beratung.",
                "Es kamen 500 Menschen aus Jena, Gera und Weimar.",
                "Deutsch lernen mit Händen und Füßen. Till the end.",
                "Der Integrationsbeirat Erfurt und der Kreissportbund Gotha.",
                "Eltern von Kindern, Peter und der Wolf als Theaterstück, Maria, Josef."
            })
    void a_noun_is_no_name(String text) {
        assertThat(in(text)).isEmpty();
    }

    @Test
    void a_name_is_shown_with_its_place() {
        var story =
                SampleStory.complete("Das Bücherrad")
                        .withText(
                                TextPlace.of(StoryPart.ACTIVITY, 1),
                                "Am ersten Dienstag im Monat liest seit vielen Jahren Sabine Musterfeld vor,"
                                        + " und danach wird in der ganzen Gruppe über das Buch gesprochen.");

        assertThat(NameFinder.in(story))
                .singleElement()
                .isEqualTo(
                        new SuspectedName(
                                StoryPart.ACTIVITY,
                                1,
                                Kind.NAME,
                                "Sabine Musterfeld",
                                "im Monat liest seit vielen Jahren ",
                                " vor, und danach wird in der ganzen"));
    }

    @Test
    void each_place_is_found_once_in_the_order_of_the_text() {
        assertThat(in("Frau Sabine Musterfeld und Ali Örneksoy, dann Frau Beispielow."))
                .extracting(SuspectedName::words)
                .containsExactly("Frau Sabine Musterfeld", "Ali Örneksoy", "Frau Beispielow");
    }

    @Test
    void a_partner_is_an_office_and_so_is_who_wrote_it() {
        var story =
                Json.read(
                        Json.of(SampleStory.complete("Das Bücherrad"))
                                .replace(
                                        "\"credit\":\"Stadtbücherei\"",
                                        "\"credit\":\"Olena Prykladenko\"")
                                .replace("Förderverein der Bücherei", "Ali Örneksoy"),
                        StoryContent.class);

        assertThat(NameFinder.in(story))
                .extracting(SuspectedName::part, SuspectedName::entry, SuspectedName::words)
                .containsExactly(
                        tuple(StoryPart.PARTNERS, 0, "Ali Örneksoy"),
                        tuple(StoryPart.CREDIT, null, "Olena Prykladenko"));
    }

    /** The law asks for it. */
    @Test
    void whoever_took_a_picture_may_be_named_beside_it_but_not_on_it() {
        var image = SampleStory.undescribed();
        var story =
                SampleStory.with(
                        SampleStory.complete("Das Bücherrad"),
                        new StoryImage(
                                image.id(),
                                1,
                                1,
                                "Ein Rad vor der Bücherei",
                                "Sabine Musterfeld",
                                true),
                        new StoryImage(
                                image.id(),
                                1,
                                1,
                                "Sabine Musterfeld auf dem Rad",
                                "Bücherei",
                                true));

        assertThat(NameFinder.in(story))
                .extracting(SuspectedName::part, SuspectedName::entry)
                .containsExactly(tuple(StoryPart.IMAGES, 1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sabine.musterfeld@kreis.example",
                "s.musterfeld@kreis.example",
                "Musterfeld-Ali@kreis.example"
            })
    void an_address_with_a_name_in_it_is_found(String address) {
        assertThat(in("Schreiben Sie an " + address + ", wenn Sie mögen."))
                .extracting(SuspectedName::kind, SuspectedName::words)
                .containsExactly(tuple(Kind.MAIL_ADDRESS, address));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "integration@kreis.example",
                "amt-fuer-bildung@kreis.example",
                "buero.integration@kreis.example",
                "info@buecherei.example"
            })
    void an_address_of_an_office_is_none_of_a_person(String address) {
        assertThat(in("Schreiben Sie an " + address + ".")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0361 555 0123",
                "03628/738-123",
                "(0361) 5550123",
                "+49 361 5550123",
                "+49 (0) 361 5550-123",
                "0151 23456789"
            })
    void a_phone_number_is_found(String number) {
        assertThat(in("Tel. " + number))
                .extracting(SuspectedName::kind, SuspectedName::words)
                .containsExactly(tuple(Kind.PHONE_NUMBER, number));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Drucksache 0903/20",
                "am 06.09.2018",
                "von 2015 bis 2019",
                "2015/2016",
                "18.036 Menschen, 8,4 %",
                "07381 Beispielstadt",
                "05 bis 10 Kinder",
                "1.500,00 EUR"
            })
    void other_numbers_are_no_phone(String text) {
        assertThat(in(text)).isEmpty();
    }

    @Test
    void an_office_may_say_its_number_where_it_says_whom_to_ask() {
        var story =
                Json.read(
                        Json.of(StoryContent.EMPTY)
                                .replace(
                                        "\"contact\":\"\"",
                                        "\"contact\":\"Stadtbücherei, 0361 5550123,"
                                                + " buecherei@stadt.example\""),
                        StoryContent.class);

        assertThat(story.contact()).isNotEmpty();
        assertThat(NameFinder.in(story)).isEmpty();
    }

    /** Seventeen stories in which nobody is named: each find would be a false alarm. */
    @Test
    void the_sample_stories_raise_no_alarm() throws IOException {
        var stories =
                Json.read(
                        Files.readString(DEMO), new TypeReference<List<Map<String, Object>>>() {});

        assertThat(stories).hasSize(17);
        assertThat(stories)
                .allSatisfy(
                        story -> {
                            var content = Json.read(Json.of(story), StoryContent.class);
                            assertThat(content.activity()).isNotEmpty();
                            assertThat(NameFinder.in(content)).isEmpty();
                        });
    }

    @Property(tries = 300)
    void it_ends_and_points_into_the_text_whatever_is_written(@ForAll String text) {
        var said = SampleStory.reading(StoryContent.EMPTY, StoryPart.EFFECT, "Ali " + text);
        assertThat(NameFinder.in(said))
                .allSatisfy(
                        name ->
                                assertThat(said.effect())
                                        .contains(name.before() + name.words() + name.after()));
    }
}
