package de.wegmarke.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TenantKeyTest {

    @ParameterizedTest
    @ValueSource(strings = {"erfurt", "ilm-kreis", "schmalkalden-meiningen", "k1"})
    void keys_of_municipalities_are_read(String value) {
        assertThat(TenantKey.parse(value)).contains(new TenantKey(value));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "e",
                "Erfurt",
                "1erfurt",
                "-erfurt",
                "er_furt",
                "er furt",
                "erfurt;",
                "erfurt\n",
                "sömmerda",
                "t_erfurt\"",
                "a23456789-123456789-123456789-123456789-12"
            })
    void everything_else_is_no_key(String value) {
        assertThat(TenantKey.parse(value)).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> new TenantKey(value));
    }

    @ParameterizedTest
    @ValueSource(strings = {"platform", "api", "login", "logout", "oauth2", "error"})
    void words_that_begin_other_addresses_are_no_keys(String value) {
        assertThat(TenantKey.parse(value)).isEmpty();
    }
}
