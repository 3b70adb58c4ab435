package de.wegmarke.ui.measure.list;

import static org.assertj.core.api.Assertions.assertThat;

import de.wegmarke.plan.DeadlineFilter;
import de.wegmarke.plan.MeasureFilter;
import de.wegmarke.plan.MeasureState;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FilterPartTest {

    private final MeasureFilter filter =
            MeasureFilter.parse(
                    Map.of(
                            "q", List.of("Schule"),
                            "state", List.of("done", "in_progress"),
                            "deadline", List.of("overdue"),
                            "new", List.of("true")));

    @Test
    void only_parts_that_restrict_are_shown_as_chips() {
        assertThat(FilterPart.restricting(filter))
                .containsExactly(
                        FilterPart.STATE, FilterPart.DEADLINE, FilterPart.NEW, FilterPart.TEXT);
        assertThat(FilterPart.restricting(MeasureFilter.NONE)).isEmpty();
    }

    @Test
    void taking_a_chip_off_leaves_the_other_values_of_its_part() {
        var rest = FilterPart.STATE.without(filter, "done");
        assertThat(rest.states()).containsExactly(MeasureState.IN_PROGRESS);
        assertThat(rest.deadlines()).containsExactly(DeadlineFilter.OVERDUE);
    }

    @Test
    void a_part_without_values_lets_everything_through() {
        assertThat(FilterPart.TEXT.with(filter, Set.of()).text()).isEmpty();
        assertThat(FilterPart.NEW.with(filter, Set.of()).onlyNew()).isFalse();
    }

    @Test
    void every_part_can_be_set_and_read_again() {
        for (var part : FilterPart.values()) {
            var value =
                    part == FilterPart.NEW
                            ? "true"
                            : part.constants().isEmpty()
                                    ? "T3"
                                    : part.constants()
                                            .getFirst()
                                            .name()
                                            .toLowerCase(java.util.Locale.ROOT);
            var set = part.with(MeasureFilter.NONE, Set.of(value));
            assertThat(part.values(set)).as(part.name()).containsExactly(value);
        }
    }
}
