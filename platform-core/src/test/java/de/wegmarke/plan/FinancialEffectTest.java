package de.wegmarke.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FinancialEffectTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "keine | NO_ADDITIONAL_COST",
                "Keine | NO_ADDITIONAL_COST",
                "abhängig von Ergebnis der Prüfung | DEPENDS_ON",
                "abhängig von der Bedarfsplanung | DEPENDS_ON",
                "nicht bezifferbar | NOT_QUANTIFIABLE",
                "'' | UNSTATED",
                "- | UNSTATED",
                "viel | UNPARSED",
                "5.000 EUR jährlich | UNPARSED",
                "mind. 500 EUR | UNPARSED",
                "1.5 EUR | UNPARSED",
                "500 | UNPARSED",
                "2.000 bis 1.000 EUR | UNPARSED"
            })
    void wordings_fall_into_their_classes(String written, FinancialEffectKind kind) {
        assertThat(FinancialEffect.parse(written).kind()).isEqualTo(kind);
        assertThat(FinancialEffect.parse(written).upperBound()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "keine bis 500,00 EUR | 0 | 500 | false",
                "keine bis zu 1.000,00 EUR | 0 | 1000 | false",
                "bis zu 1.500,00 EUR | - | 1500 | false",
                "bis ca. 1.000,00 EUR | - | 1000 | true",
                "bis 500,00 EUR | - | 500 | false",
                "500,00 € | 500 | 500 | false",
                "1.234.567,89 Euro | 1234567.89 | 1234567.89 | false",
                "ca. 2000 EUR | 2000 | 2000 | true",
                "500 bis 1.000 EUR | 500 | 1000 | false",
                "500,- € – 750,- € | 500 | 750 | false"
            })
    void amounts_are_read_in_german_notation(
            String written, BigDecimal lower, BigDecimal upper, boolean approximate) {
        assertThat(FinancialEffect.parse(written))
                .isEqualTo(new FinancialEffect.Amount(lower, upper, approximate, written));
        assertThat(FinancialEffect.parse(written).upperBound().orElseThrow())
                .isEqualByComparingTo(upper);
    }

    @ParameterizedTest
    @ValueSource(strings = {"abhängig von der Bedarfsplanung", "abhängig vom Bedarf"})
    void what_it_depends_on_is_kept(String written) {
        assertThat(FinancialEffect.parse(written))
                .isInstanceOfSatisfying(
                        FinancialEffect.DependsOn.class,
                        effect -> assertThat(effect.condition()).containsIgnoringCase("bedarf"));
    }

    @Property
    void reading_the_wording_again_gives_the_same_effect(@ForAll String cell) {
        var effect = FinancialEffect.parse(cell);
        assertThat(FinancialEffect.parse(effect.asWritten())).isEqualTo(effect);
        assertThat(effect.asWritten()).isEqualTo(cell.strip());
    }

    @Property
    void every_amount_in_german_notation_is_read_to_the_cent(
            @ForAll @LongRange(min = 0, max = 99_999_999_999L) long cents) {
        var amount = BigDecimal.valueOf(cents, 2);
        var written = "bis zu " + String.format(Locale.GERMAN, "%,.2f", amount) + " EUR";
        assertThat(FinancialEffect.parse(written).upperBound()).contains(amount);
    }

    @Test
    void values_check_themselves() {
        var ten = BigDecimal.TEN;
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new FinancialEffect.Amount(ten, BigDecimal.ONE, false, "x"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new FinancialEffect.Amount(null, ten.negate(), false, "x"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new FinancialEffect.NoAdditionalCost(" keine"));
    }
}
