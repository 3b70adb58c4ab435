package de.wegmarke.plan;

import static de.wegmarke.plan.EditionsFixture.edition;
import static de.wegmarke.plan.EditionsFixture.statement;
import static de.wegmarke.plan.EditionsFixture.stored;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class EditionComparisonTest {

    private final BodyRegister register = new BodyRegister(List.of());

    @Test
    void the_first_edition_adds_everything() {
        var difference =
                new EditionComparison(List.of(), List.of(), List.of(), register)
                        .difference(true, edition(statement("1.1-M1", "Sprachkurse anbieten")));

        assertThat(difference.first()).isTrue();
        assertThat(difference.added()).extracting("path").containsExactly("1.1-M1");
        assertThat(difference.placesAdded()).extracting("path").containsExactly("1", "1.1");
        assertThat(difference.newBodies()).containsExactly("Jugendamt");
    }

    @Test
    void a_reworded_measure_keeps_its_number_and_its_identity() {
        var difference =
                compare(
                        List.of(statement("1.1-M1", "Es wird geprüft, ob Kurse möglich sind")),
                        edition(statement("1.1-M1", "Kurse finden zweimal im Jahr statt")));

        assertThat(difference.added()).isEmpty();
        assertThat(difference.gone()).isEmpty();
        assertThat(difference.changed())
                .singleElement()
                .satisfies(
                        changed ->
                                assertThat(changed.changes())
                                        .extracting(FieldChange::field)
                                        .containsExactly(MeasureField.TEXT));
    }

    @Test
    void a_renumbered_measure_takes_its_history_along() {
        var difference =
                compare(
                        List.of(
                                statement("1.1-M1", "Kurse anbieten"),
                                statement("1.1-M2", "Flyer drucken")),
                        edition(
                                statement("1.1-M1", "Vorab den Bedarf erheben"),
                                statement("1.1-M2", "Kurse anbieten"),
                                statement("1.1-M3", "Flyer drucken")));

        assertThat(difference.added()).extracting("path").containsExactly("1.1-M1");
        assertThat(difference.changed())
                .extracting("formerPath", "path")
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("1.1-M1", "1.1-M2"),
                        org.assertj.core.groups.Tuple.tuple("1.1-M2", "1.1-M3"));
        assertThat(difference.gone()).isEmpty();
    }

    @Test
    void two_measures_with_one_text_are_told_apart_by_their_numbers() {
        var difference =
                compare(
                        List.of(
                                statement("1.1-M1", "Netzwerk pflegen"),
                                statement("1.1-M2", "Netzwerk pflegen")),
                        edition(
                                statement("1.1-M1", "Netzwerk pflegen"),
                                statement("1.1-M2", "Netzwerk pflegen", "Sozialamt", "jährlich")));

        assertThat(difference.unchanged()).isEqualTo(1);
        assertThat(difference.changed())
                .singleElement()
                .satisfies(changed -> assertThat(changed.path()).isEqualTo("1.1-M2"));
    }

    @Test
    void what_the_edition_no_longer_holds_is_gone() {
        var difference =
                compare(
                        List.of(
                                statement("1.1-M1", "Kurse anbieten"),
                                statement("1.1-M2", "Flyer drucken")),
                        edition(statement("1.1-M1", "Kurse anbieten")));

        assertThat(difference.gone()).extracting("path").containsExactly("1.1-M2");
        assertThat(difference.unchanged()).isEqualTo(1);
    }

    @Test
    void the_same_edition_again_changes_no_measure() {
        var same = statement("1.1-M1", "Kurse anbieten");

        var difference = compare(List.of(same), edition(same));

        assertThat(difference.unchanged()).isEqualTo(1);
        assertThat(difference.added()).isEmpty();
        assertThat(difference.changed()).isEmpty();
        assertThat(difference.gone()).isEmpty();
    }

    @Test
    void what_was_added_here_stays_though_the_edition_does_not_know_it() {
        var difference =
                compareWithAdded(
                        "1.1-M2",
                        "Ein Sportfest findet statt",
                        edition(statement("1.1-M1", "Kurse anbieten")));

        assertThat(difference.gone()).isEmpty();
        assertThat(difference.kept())
                .containsExactly(
                        new EditionDifference.KeptMeasure(
                                "1.1-M2", null, "Ein Sportfest findet statt", null));
    }

    @Test
    void what_was_added_here_makes_way_when_the_edition_gives_its_number_to_another() {
        var difference =
                compareWithAdded(
                        "1.1-M2",
                        "Ein Sportfest findet statt",
                        edition(
                                statement("1.1-M1", "Kurse anbieten"),
                                statement("1.1-M2", "Flyer in acht Sprachen drucken")));

        assertThat(difference.added()).extracting("path").containsExactly("1.1-M2");
        assertThat(difference.kept())
                .containsExactly(
                        new EditionDifference.KeptMeasure(
                                "1.1-M3", "1.1-M2", "Ein Sportfest findet statt", null));
        assertThat(difference.isEmpty()).isFalse();
    }

    @Test
    void what_was_added_here_and_is_stated_now_is_not_there_twice() {
        var stated = statement("1.1-M5", "Ein Sportfest findet statt");

        var difference = compareWithAdded("1.1-M2", "Ein Sportfest findet statt", edition(stated));
        assertThat(difference.kept()).isEmpty();
        assertThat(difference.changed())
                .singleElement()
                .satisfies(changed -> assertThat(changed.formerPath()).isEqualTo("1.1-M2"));

        var reworded =
                compareWithAdded(
                        "1.1-M2",
                        "Ein Sportfest findet statt",
                        edition(statement("1.1-M2", "Ein Sportfest findet jährlich statt")));
        assertThat(reworded.kept()).isEmpty();
        assertThat(reworded.added()).isEmpty();
    }

    @Test
    void the_dry_run_says_when_the_place_of_what_was_added_here_means_something_else() {
        var place =
                new PlanElement(
                        EditionsFixture.PLAN,
                        new ElementContent(
                                ElementKind.RECOMMENDATION,
                                "1.1",
                                "1",
                                "",
                                "Vereine öffnen sich",
                                false,
                                0,
                                null,
                                1));
        var added = stored(statement("1.1-M2", "Ein Sportfest findet statt"), register);
        added.take(place.id(), added.content());
        added.addedHere();

        var difference =
                new EditionComparison(List.of(place), List.of(added), numbers(added), register)
                        .difference(false, edition(statement("1.1-M1", "Kurse anbieten")));

        assertThat(difference.kept()).extracting("otherPlace").containsExactly("Rat");
    }

    @Test
    void what_was_added_here_goes_with_its_place() {
        var place = place("9.9");
        var added = stored(statement("9.9-M1", "Ein Sportfest findet statt"), register);
        added.take(place.id(), added.content());
        added.addedHere();

        var difference =
                new EditionComparison(List.of(place), List.of(added), numbers(added), register)
                        .difference(false, edition(statement("1.1-M1", "Kurse anbieten")));

        assertThat(difference.kept()).isEmpty();
        assertThat(difference.gone()).extracting("path").containsExactly("9.9-M1");
    }

    @Test
    void what_was_added_here_moves_to_no_number_that_another_measure_once_had() {
        var place = place("1.1");
        var added = stored(statement("1.1-M2", "Ein Sportfest findet statt"), register);
        added.take(place.id(), added.content());
        added.addedHere();

        var difference =
                new EditionComparison(
                                List.of(place),
                                List.of(added),
                                Stream.of("M1", "M2", "M3")
                                        .map(label -> MeasureNumber.within("1.1", label, 1))
                                        .toList(),
                                register)
                        .difference(false, edition(statement("1.1-M2", "Hallen verteilen")));

        assertThat(difference.kept()).extracting("path").containsExactly("1.1-M4");
    }

    /** Beside a measure of the document there is one that was added here. */
    private EditionDifference compareWithAdded(String path, String text, Edition edition) {
        var place = place("1.1");
        var known = stored(statement("1.1-M1", "Kurse anbieten"), register);
        var added = stored(statement(path, text), register);
        added.take(place.id(), added.content());
        added.addedHere();
        return new EditionComparison(
                        List.of(place), List.of(known, added), numbers(known, added), register)
                .difference(false, edition);
    }

    private static PlanElement place(String path) {
        return new PlanElement(
                EditionsFixture.PLAN,
                new ElementContent(
                        ElementKind.RECOMMENDATION,
                        path,
                        path.substring(2),
                        "",
                        "Rat",
                        false,
                        0,
                        null,
                        1));
    }

    private static List<MeasureNumber> numbers(Measure... measures) {
        return Stream.of(measures).map(measure -> measure.content().number()).toList();
    }

    private EditionDifference compare(List<Edition.Statement> stored, Edition edition) {
        return new EditionComparison(
                        List.of(),
                        stored.stream().map(s -> stored(s, register)).toList(),
                        List.of(),
                        register)
                .difference(false, edition);
    }
}
