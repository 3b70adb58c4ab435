package de.wegmarke.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Which places of an outline may hold measures: those on the levels on which this plan has measures
 * already, so that a plan goes on being built as it is; in a plan without any, those at the end of
 * each branch.
 */
final class MeasurePlaces {

    private MeasurePlaces() {}

    /**
     * @param holding the ids of the places that hold measures now
     */
    static List<MeasurePlace> of(List<PlanElement> elements, Set<UUID> holding) {
        var byId = elements.stream().collect(Collectors.toMap(PlanElement::id, place -> place));
        var levels =
                elements.stream()
                        .filter(place -> holding.contains(place.id()))
                        .map(place -> place.content().kind())
                        .collect(Collectors.toSet());
        var parents = new HashSet<UUID>();
        elements.forEach(
                place -> {
                    if (place.parentId() != null) {
                        parents.add(place.parentId());
                    }
                });
        return elements.stream()
                .filter(
                        place ->
                                levels.isEmpty()
                                        ? !parents.contains(place.id())
                                        : levels.contains(place.content().kind()))
                .sorted(Comparator.comparingInt(place -> place.content().position()))
                .map(
                        place ->
                                new MeasurePlace(
                                        place.path(),
                                        place.content().wording(),
                                        above(place, byId)))
                .toList();
    }

    private static List<String> above(PlanElement place, Map<UUID, PlanElement> byId) {
        var above = new ArrayList<String>();
        var at = parent(place, byId);
        while (at != null) {
            above.addFirst(at.content().wording());
            at = parent(at, byId);
        }
        return List.copyOf(above);
    }

    private static @Nullable PlanElement parent(PlanElement place, Map<UUID, PlanElement> byId) {
        return place.parentId() == null ? null : byId.get(place.parentId());
    }
}
