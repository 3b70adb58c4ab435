package de.wegmarke.plan;

import static de.wegmarke.plan.EditionsFixture.edition;
import static de.wegmarke.plan.EditionsFixture.statement;
import static de.wegmarke.plan.EditionsFixture.stored;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class EditionComparisonTest {

    private final BodyRegister register = new BodyRegister(List.of());

    @Test
    void the_first_edition_adds_everything() {
        var difference =
                new EditionComparison(List.of(), List.of(), register)
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

    private EditionDifference compare(List<Edition.Statement> stored, Edition edition) {
        return new EditionComparison(
                        List.of(), stored.stream().map(s -> stored(s, register)).toList(), register)
                .difference(false, edition);
    }
}
