package de.wegmarke.reporting;

import java.util.Map;

/**
 * What can be compared of a cycle.
 *
 * @param measures in the report; the denominator of every share
 * @param topics states per common topic; measures without a topic are under the empty key
 */
public record ReleasedFigures(
        int measures,
        Completeness completeness,
        StateDistribution states,
        Map<String, StateDistribution> topics) {

    public ReleasedFigures {
        topics = Map.copyOf(topics);
    }
}
