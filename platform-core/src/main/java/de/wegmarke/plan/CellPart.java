package de.wegmarke.plan;

import org.jspecify.annotations.Nullable;

/**
 * A piece of a cell of responsible bodies, between two separators.
 *
 * @param text the piece without brackets
 * @param separator what stands before it
 * @param role the part that the wording before it gives it
 * @param specifier what stands in brackets behind it
 * @param lead whether "(federführend)" stands behind it
 */
record CellPart(
        String text,
        Separator separator,
        ResponsibilityRole role,
        @Nullable String specifier,
        boolean lead) {

    CellPart withText(String other, CellPart end) {
        return new CellPart(other, separator, role, end.specifier, lead || end.lead);
    }
}
