package de.wegmarke.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TenantTest {

    @ParameterizedTest
    @CsvSource({
        "platform, wm_erfurt",
        "public, wm_erfurt",
        "t_, wm_erfurt",
        "t_erfurt, wegmarke_platform",
        "t_erfurt, postgres",
        "'t_erfurt\"; drop', wm_erfurt",
        "t_Erfurt, wm_erfurt",
    })
    void the_registry_cannot_name_another_kind_of_schema_or_role(String schema, String role) {
        assertThatIllegalArgumentException().isThrownBy(() -> tenant("16051", schema, role));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1605", "16051000", "1605a"})
    void an_ags_on_district_level_has_five_digits(String ags) {
        assertThatIllegalArgumentException().isThrownBy(() -> tenant(ags, "t_x", "wm_x"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1a", "A", "a-b", "a\"b", "a b", "ä"})
    void a_database_name_that_could_leave_its_quotes_is_refused(String name) {
        assertThatIllegalArgumentException().isThrownBy(() -> new DatabaseName(name));
    }

    @Test
    void a_database_name_is_quoted() {
        assertThat(new DatabaseName("t_ilm_kreis").quoted()).isEqualTo("\"t_ilm_kreis\"");
    }

    private static Tenant tenant(String ags, String schema, String role) {
        return new Tenant(
                new TenantKey("erfurt"),
                "Erfurt",
                MunicipalityKind.KREISFREIE_STADT,
                ags,
                schema,
                role,
                TenantStatus.ACTIVE,
                null,
                GenderNotation.STAR);
    }
}
