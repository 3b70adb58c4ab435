package de.wegmarke.reporting;

import de.wegmarke.plan.MeasureKind;
import de.wegmarke.plan.MeasureState;
import de.wegmarke.plan.ResponsibilityRole;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a cycle found out about one measure: the returns of its bodies taken together, and what the
 * integration management decided.
 *
 * @param label name of the measure; it and all that belongs to it read as when the cycle opened
 * @param version the version that a decision is made on
 * @param planState state of the measure when the cycle opened
 * @param returns of all bodies that were asked, leading ones first
 */
public record MeasureResult(
        UUID measure,
        String path,
        String label,
        String text,
        MeasureKind kind,
        String deadline,
        @Nullable LocalDate dueBy,
        String fieldPath,
        String fieldNumber,
        String fieldTitle,
        int version,
        MeasureState planState,
        Decision decision,
        List<ReturnView> returns) {

    public MeasureResult {
        returns = List.copyOf(returns);
    }

    /**
     * The state in the report. The integration management's word goes first; then that of the
     * leading bodies, then that of all, if they agree. A measure that nobody was asked for keeps
     * its state of the plan. Null if nobody said so or the bodies disagree: which of them is right
     * is not for a program to guess.
     */
    public @Nullable MeasureState state() {
        if (decision.state() != null) {
            return decision.state();
        }
        if (returns.isEmpty()) {
            return planState;
        }
        var states = deciding().stream().map(one -> one.content().state()).distinct().toList();
        return states.size() == 1 ? states.getFirst() : null;
    }

    /** Whether the bodies disagree and nobody has decided. */
    public boolean disputed() {
        return decision.state() == null
                && deciding().stream().map(one -> one.content().state()).distinct().count() > 1;
    }

    /** Why the measure is in that state, if whoever said so gave a reason. */
    public @Nullable String stateReason() {
        if (decision.state() != null) {
            return decision.reason();
        }
        var state = state();
        return deciding().stream()
                .filter(one -> one.content().state() == state)
                .map(one -> one.content().stateReason())
                .filter(reason -> reason != null)
                .findFirst()
                .orElse(null);
    }

    /** The returns that say a state, of the leading bodies if one of them does. */
    private List<ReturnView> deciding() {
        var stated =
                returns.stream()
                        .filter(one -> one.state().handedIn() && one.content().state() != null)
                        .toList();
        var leading = stated.stream().filter(one -> one.role() == ResponsibilityRole.LEAD).toList();
        return leading.isEmpty() ? stated : leading;
    }
}
