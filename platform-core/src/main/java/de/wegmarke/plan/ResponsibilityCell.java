package de.wegmarke.plan;

import java.util.List;

/**
 * The bodies that a plan names for a measure, read from one cell.
 *
 * <p>Roles follow the wording only: "federführend" before or behind a body makes it the lead;
 * whatever comes after "in Kooperation mit", "unter Einbezug" and the like cooperates, up to the
 * next semicolon; all others have no stated role. To stand first means nothing (in Magdeburg's
 * concept, DS0583/21, 46 of 59 measures have no stated lead).
 *
 * <p>A chain from the municipality down to a unit ("LH Magdeburg, Dezernat …, Koordination …")
 * names one body, the most specific unit: that is who answers a query, while the municipality and
 * the Dezernat above it only say where to find it. The chain above is kept as the specifier. The
 * chain goes on as long as each part lies on a deeper level than the one before (municipality,
 * Dezernat, Fachbereich, Amt, Stabsstelle or Koordination); a part on the same or a higher level,
 * after a semicolon, or of no level at all ("Seniorenbeirat") is a body of its own.
 *
 * @param asWritten the cell as written
 * @param bodies the bodies in the order of the cell
 * @param doubts what was decided by a rule that may be wrong
 */
public record ResponsibilityCell(String asWritten, List<StatedBody> bodies, List<Doubtful> doubts) {

    /** Copies the lists. */
    public ResponsibilityCell {
        bodies = List.copyOf(bodies);
        doubts = List.copyOf(doubts);
    }

    /** Why a reading of a cell may be wrong. */
    public enum Reason {
        /** Two bodies stand side by side without a separator; they were taken apart. */
        MISSING_SEPARATOR,
        /** "und" may join two bodies or belong to one name; it was kept as one. */
        AMBIGUOUS_AND,
        /** Comma-separated words were taken as one name without a closing "und". */
        AMBIGUOUS_COMMA,
        /** A name, or the cell, is too long to be names of bodies; it was left out. */
        TOO_LONG
    }

    /**
     * One doubtful place.
     *
     * @param reason why
     * @param phrase the words it is about
     */
    public record Doubtful(Reason reason, String phrase) {}

    /** Reads a cell. Never fails; an empty cell names nobody. */
    public static ResponsibilityCell parse(String cell) {
        return new ResponsibilityCellReader(cell).read();
    }

    /** Whether anything was decided by a rule that may be wrong. */
    public boolean doubtful() {
        return !doubts.isEmpty();
    }
}
