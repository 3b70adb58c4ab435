package de.wegmarke.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EuroTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0 | 0.00",
                "1500 | 1500.00",
                "1.500 | 1500.00",
                "1.500,00 | 1500.00",
                "1500,5 EUR | 1500.50",
                "1.234.567,89 € | 1234567.89",
                "' 20 Euro ' | 20.00"
            })
    void an_amount_is_understood_as_offices_write_it(String written, BigDecimal amount) {
        assertThat(EuroText.parse(written)).isEqualTo(amount);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "viel", "1.50", "1,500.00", "-5", "12.34", "1e3", "1,234"})
    void what_could_mean_something_else_is_no_amount(String written) {
        assertThat(EuroText.parse(written)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.00", "1500.50", "999999999.99"})
    void what_is_written_reads_back(BigDecimal amount) {
        assertThat(EuroText.parse(EuroText.written(amount))).isEqualTo(amount);
    }
}
