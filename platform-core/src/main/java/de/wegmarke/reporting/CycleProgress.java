package de.wegmarke.reporting;

import java.util.List;

/** How complete a cycle is: in all, per body and per action field. */
public record CycleProgress(
        Completeness total, List<BodyCompleteness> bodies, List<FieldCompleteness> fields) {

    public CycleProgress {
        bodies = List.copyOf(bodies);
        fields = List.copyOf(fields);
    }

    /** How complete the returns of one action field are. */
    public record FieldCompleteness(
            String path, String number, String title, Completeness completeness) {}
}
