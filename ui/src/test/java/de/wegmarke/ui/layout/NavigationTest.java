package de.wegmarke.ui.layout;

import static org.assertj.core.api.Assertions.assertThat;

import de.wegmarke.tenancy.TenantKey;
import java.util.LinkedHashMap;
import java.util.List;
import org.junit.jupiter.api.Test;

class NavigationTest {

    private static final TenantKey ERFURT = new TenantKey("erfurt");

    @Test
    void addresses_are_short_and_german() {
        assertThat(Navigation.today(ERFURT)).isEqualTo("erfurt/heute");
        assertThat(Navigation.plan(ERFURT)).isEqualTo("erfurt/plan");
        assertThat(Navigation.measure(ERFURT, "1.8-M2")).isEqualTo("erfurt/massnahmen/1.8-M2");
        assertThat(Navigation.body(ERFURT, "jugendamt"))
                .isEqualTo("erfurt/verantwortliche/jugendamt");
        assertThat(Navigation.planImport(ERFURT)).isEqualTo("erfurt/import");
    }

    @Test
    void what_has_a_meaning_in_addresses_is_encoded() {
        assertThat(Navigation.measure(ERFURT, "3.1 u. a./x?y"))
                .isEqualTo("erfurt/massnahmen/3.1%20u.%20a.%2Fx%3Fy");
    }

    @Test
    void filters_stand_in_the_address() {
        var filter = new LinkedHashMap<String, List<String>>();
        filter.put("feld", List.of("3", "4"));
        filter.put("suche", List.of("Migrant*innen & Ämter"));
        assertThat(Navigation.measures(ERFURT, filter))
                .isEqualTo(
                        "erfurt/massnahmen?feld=3&feld=4&suche=Migrant*innen%20%26%20%C3%84mter");
    }
}
