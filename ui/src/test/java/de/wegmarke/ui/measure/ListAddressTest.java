package de.wegmarke.ui.measure;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.QueryParameters;
import de.wegmarke.plan.MeasureFilter;
import de.wegmarke.plan.MeasureSort;
import de.wegmarke.tenancy.TenantKey;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ListAddressTest {

    private static final TenantKey ERFURT = new TenantKey("erfurt");

    @Test
    void filter_order_and_place_come_back_from_their_own_address() {
        var filter =
                MeasureFilter.parse(
                        Map.of(
                                "q", List.of("Öffnung & Schule"),
                                "state", List.of("done", "postponed"),
                                "field", List.of("1.8")));
        var sort = new MeasureSort(MeasureSort.Column.DEADLINE, true);
        var address = new ListAddress(filter, sort, 17);
        assertThat(read(address.list(ERFURT))).isEqualTo(address);
        assertThat(read(address.measure(ERFURT, "1.8-M2"))).isEqualTo(address);
    }

    @Test
    void everything_in_the_order_of_the_plan_needs_no_parameters() {
        assertThat(ListAddress.ALL.list(ERFURT)).isEqualTo("erfurt/massnahmen");
    }

    @Test
    void an_old_or_broken_address_still_opens_the_list() {
        var address = read("erfurt/massnahmen?sort=colour&at=-3&desc=maybe&state=sleeping");
        assertThat(address).isEqualTo(ListAddress.ALL);
    }

    @Test
    void another_filter_begins_at_the_top() {
        var schools = MeasureFilter.NONE.withText("Schule");
        assertThat(ListAddress.ALL.at(40).with(schools).place()).isZero();
    }

    private static ListAddress read(String address) {
        var mark = address.indexOf('?');
        return ListAddress.parse(
                QueryParameters.fromString(mark < 0 ? "" : address.substring(mark + 1)));
    }
}
