package de.wegmarke.reporting;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What is expected of one body or of all in a cycle, row by row, for work outside of the form.
 *
 * @param body code of the body; empty for all of them
 * @param closedTo codes of the bodies that may not hand in today
 * @param returns in the order of the plan, without those that were left out
 */
public record ReturnTable(
        CycleView cycle, Optional<String> body, Set<String> closedTo, List<ReturnView> returns) {

    public ReturnTable {
        closedTo = Set.copyOf(closedTo);
        returns = List.copyOf(returns);
    }

    /** Whether anybody may hand in today. */
    public boolean takesReturns() {
        return returns.stream().anyMatch(this::takes);
    }

    /** Whether the body of this return may hand in today. */
    public boolean takes(ReturnView view) {
        return !closedTo.contains(view.ref().body());
    }

    /** The returns by what they are known by. */
    public Map<ReturnRef, ReturnView> byRef() {
        var found = new HashMap<ReturnRef, ReturnView>();
        returns.forEach(view -> found.put(view.ref(), view));
        return found;
    }
}
