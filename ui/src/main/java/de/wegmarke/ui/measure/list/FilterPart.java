package de.wegmarke.ui.measure.list;

import de.wegmarke.plan.CostFilter;
import de.wegmarke.plan.DeadlineFilter;
import de.wegmarke.plan.MeasureFilter;
import de.wegmarke.plan.MeasureKind;
import de.wegmarke.plan.MeasureState;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The parts of a filter, each with its values as they stand in an address. So field, chip and
 * advice treat all parts alike.
 */
enum FilterPart {
    FIELD("field"),
    TOPIC("topic"),
    BODY("body"),
    STATE("state"),
    DEADLINE("deadline"),
    COST("cost"),
    KIND("kind"),
    NEW("new"),
    TEXT("q");

    private final String parameter;

    FilterPart(String parameter) {
        this.parameter = parameter;
    }

    /** The values of this part in the filter, sorted. */
    Set<String> values(MeasureFilter filter) {
        return new TreeSet<>(filter.parameters().getOrDefault(parameter, List.of()));
    }

    /** The same filter with these values of this part; none lets everything through. */
    MeasureFilter with(MeasureFilter filter, Set<String> values) {
        var parameters = new LinkedHashMap<>(filter.parameters());
        if (values.isEmpty()) {
            parameters.remove(parameter);
        } else {
            parameters.put(parameter, List.copyOf(values));
        }
        return MeasureFilter.parse(parameters);
    }

    MeasureFilter without(MeasureFilter filter, String value) {
        var rest = values(filter);
        rest.remove(value);
        return with(filter, rest);
    }

    /** The constants this part chooses from; empty where the municipality's own plan decides. */
    List<? extends Enum<?>> constants() {
        return switch (this) {
            case STATE -> List.copyOf(EnumSet.allOf(MeasureState.class));
            case DEADLINE -> List.copyOf(EnumSet.allOf(DeadlineFilter.class));
            case COST -> List.copyOf(EnumSet.allOf(CostFilter.class));
            case KIND -> List.copyOf(EnumSet.allOf(MeasureKind.class));
            case FIELD, TOPIC, BODY, NEW, TEXT -> List.of();
        };
    }

    /** The parts that a filter restricts. */
    static Set<FilterPart> restricting(MeasureFilter filter) {
        var parts = EnumSet.allOf(FilterPart.class);
        parts.removeIf(part -> part.values(filter).isEmpty());
        return parts;
    }
}
