package de.wegmarke.plan;

import static org.assertj.core.api.Assertions.assertThat;

import de.wegmarke.plan.ResponsibilityCell.Reason;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResponsibilityCellTest {

    /** L: lead, K: cooperation, without a letter: unstated. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Jugendamt, D02; Sportamt/ Kulturamt | Jugendamt + D02 + Sportamt + Kulturamt",
                "Personal- und Organisationsamt, Personalrat, | Personal- und Organisationsamt +"
                        + " Personalrat",
                "Büro für Migration und Integration | Büro für Migration und Integration",
                "D05 unter Einbezug des Büros für Teilhabe, Bauamt | D05 + K:Büro für Teilhabe +"
                        + " K:Bauamt",
                "Bauamt in Zusammenarbeit mit dem Büro für Rat und Tat und dem Personalrat |"
                        + " Bauamt + K:Büro für Rat und Tat + K:Personalrat",
                "AG Rat in Kooperation mit dem Bauamt, KVT und Ärztekammer | AG Rat + K:Bauamt +"
                        + " K:KVT + K:Ärztekammer",
                "Bauamt im Zusammenwirken mit Vereinen; Sportamt | Bauamt + K:Vereinen + Sportamt",
                "Bauamt, Ggf. unter Beteiligung Sportamt, D04 | Bauamt + K:Sportamt + K:D04",
                "Alle Ämter, insbesondere Bauamt | Alle Ämter + Bauamt",
                "Bauamt (VHS) Sportamt (Amt 11 – Rat) | Bauamt (VHS) + Sportamt (Amt 11 – Rat)",
                "D02 Stadtentwicklung | D02 (Stadtentwicklung)",
                "Dezernat 05, Ämter D05 | D05 + Ämter D05",
                "Bauamt – SG Aus- und Fortbildung | Bauamt (SG Aus- und Fortbildung)",
                "Beauftragte für Menschen mit Behinderung, PÖA | Beauftragte für Menschen mit"
                        + " Behinderung + PÖA",
                "Dezernat für Soziales, Jugend und Gesundheit, Seniorenbeirat | Dezernat für"
                        + " Soziales, Jugend und Gesundheit + Seniorenbeirat",
                "federführend: Bauamt, Sportamt | L:Bauamt + Sportamt",
                "Stabsstelle Lesen (federführend), Bauamt | L:Stabsstelle Lesen + Bauamt",
                "D05; federführend: Bauamt | D05 + L:Bauamt",
                "Mitarbeiter/innen, Träger*innen u. a. | Mitarbeiter/innen + Träger*innen",
                "Behörden, JMD/MBE etc. | Behörden + JMD + MBE",
                "Bauamt mit diversen Partner*innen | Bauamt + K:diverse Partner*innen",
                "Verein e. V./ Bauamt | Verein e. V. + Bauamt",
                "'' | ''"
            })
    void cells_are_taken_apart(String cell, String expected) {
        assertThat(shown(cell)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "LH Neustadt, Dezernat für Soziales, Jugend und Bau, Koordination Rat |"
                        + " Koordination Rat (LH Neustadt, Dezernat für Soziales, Jugend und Bau)",
                "LH Neustadt Bereich OB Stabsstelle Rat (federführend) | L:Stabsstelle Rat (LH"
                        + " Neustadt, Bereich OB)",
                "LH Neustadt, Büro OB/Amt für Rat | Amt für Rat (LH Neustadt, Büro OB)",
                "LH Neustadt, Dezernat Bau, Koordination A/ Koordination B | Koordination A (LH"
                        + " Neustadt, Dezernat Bau) + Koordination B",
                "LH Neustadt Dezernat Kultur, Schule und Sport, Seniorenbeirat | Dezernat Kultur,"
                        + " Schule und Sport (LH Neustadt) + Seniorenbeirat",
                "LH Neustadt FB Sport, Landesschulamt | FB Sport (LH Neustadt) + Landesschulamt",
                "LH Neustadt; freie Träger*innen | LH Neustadt + freie Träger*innen",
                "Stadt Neustadt geförderte Träger | Stadt Neustadt geförderte Träger"
            })
    void the_most_specific_unit_of_a_chain_stands_for_it(String cell, String expected) {
        assertThat(shown(cell)).isEqualTo(expected);
    }

    @Test
    void decisions_that_may_be_wrong_are_named() {
        assertThat(reasons("Bauamt (VHS) Sportamt")).isEqualTo("MISSING_SEPARATOR");
        assertThat(reasons("Stadtverwaltung und Stadtrat")).isEqualTo("AMBIGUOUS_AND");
        assertThat(reasons("Dezernat Soziales, Jugend, Bauamt")).isEqualTo("AMBIGUOUS_COMMA");
        assertThat(reasons("x".repeat(300))).isEqualTo("TOO_LONG");
        assertThat(reasons("x".repeat(5_000))).isEqualTo("TOO_LONG");
        assertThat(ResponsibilityCell.parse("Bauamt, Büro Rat und Tat").doubtful()).isFalse();
    }

    @Property
    void no_cell_is_too_strange_to_be_read(@ForAll String cell) {
        var read = ResponsibilityCell.parse(cell);
        assertThat(read.asWritten()).isEqualTo(cell.strip());
        assertThat(ResponsibilityCell.parse(read.asWritten())).isEqualTo(read);
    }

    @Property
    void any_mixture_of_known_words_is_read(@ForAll("mixtures") String cell) {
        assertThat(ResponsibilityCell.parse(cell).bodies())
                .allMatch(body -> !body.name().isBlank() && !body.name().endsWith(","));
    }

    @Provide
    Arbitrary<String> mixtures() {
        return Arbitraries.of(
                        "federführend:",
                        "LH Neustadt",
                        "Dezernat Bau",
                        "(",
                        ")",
                        "(federführend)",
                        ",",
                        ";",
                        "/",
                        "in Kooperation mit",
                        "und",
                        "u. a.",
                        "Amt",
                        "mit",
                        "–",
                        "D5",
                        "Jugend",
                        "KVT",
                        "des",
                        "sowie",
                        "Ggf.",
                        "Aus-")
                .list()
                .ofMaxSize(15)
                .map(words -> String.join(" ", words));
    }

    private static String shown(String cell) {
        return ResponsibilityCell.parse(cell).bodies().stream()
                .map(
                        body ->
                                switch (body.role()) {
                                    case LEAD -> "L:" + body;
                                    case COOPERATION -> "K:" + body;
                                    case UNSTATED -> body.toString();
                                })
                .collect(Collectors.joining(" + "));
    }

    private static String reasons(String cell) {
        return ResponsibilityCell.parse(cell).doubts().stream()
                .map(ResponsibilityCell.Doubtful::reason)
                .map(Reason::name)
                .collect(Collectors.joining(" "));
    }
}
