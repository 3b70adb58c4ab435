package de.wegmarke.reporting;

import java.util.Set;

/**
 * Which returns of a cycle to list; an empty set asks for all.
 *
 * @param bodies codes
 * @param fields paths of action fields
 */
public record ReviewFilter(Set<ReviewStatus> statuses, Set<String> bodies, Set<String> fields) {

    public static final ReviewFilter ALL = new ReviewFilter(Set.of(), Set.of(), Set.of());

    public ReviewFilter {
        statuses = Set.copyOf(statuses);
        bodies = Set.copyOf(bodies);
        fields = Set.copyOf(fields);
    }

    public static ReviewFilter waiting() {
        return new ReviewFilter(Set.of(ReviewStatus.WAITING), Set.of(), Set.of());
    }
}
