package de.wegmarke.document;

import java.util.List;
import java.util.SortedSet;

/**
 * What was found in a Word template.
 *
 * @param refusals why it cannot be used; empty if it can
 * @param used the known placeholders in it
 * @param missing the parts of a report that it leaves out; that is allowed, and worth saying
 */
public record TemplateCheck(
        List<TemplateRefusal> refusals, SortedSet<String> used, SortedSet<String> missing) {

    public TemplateCheck {
        refusals = List.copyOf(refusals);
    }

    /** Whether a report can be made with it. */
    public boolean usable() {
        return refusals.isEmpty();
    }
}
