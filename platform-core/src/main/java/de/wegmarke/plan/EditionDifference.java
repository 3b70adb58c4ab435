package de.wegmarke.plan;

import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What importing an edition would change or has changed. Measures keep their identity by path; a
 * text that stands under another path than before was renumbered and keeps its identity too.
 *
 * @param first whether the municipality had no plan before
 * @param changed measures whose document fields differ; {@code unchanged} counts the others
 * @param kept measures that were added here between two editions: the document does not state them,
 *     and they stay
 * @param newBodies names that are not in the municipality's list yet
 */
public record EditionDifference(
        boolean first,
        List<Entry> added,
        List<ChangedMeasure> changed,
        List<Entry> gone,
        List<KeptMeasure> kept,
        int unchanged,
        List<Entry> placesAdded,
        List<Entry> placesChanged,
        List<Entry> placesGone,
        List<String> newBodies) {

    /** A measure or a place by its path and text. */
    public record Entry(String path, String text) {}

    /** A measure that differs; {@code formerPath} is set when it was renumbered. */
    public record ChangedMeasure(
            String path, @Nullable String formerPath, String text, List<FieldChange> changes) {}

    /**
     * One that stays.
     *
     * @param formerPath set when the edition gives its number to another
     * @param otherPlace what the edition says of the place in which it stays, set when that is not
     *     what the place was before
     */
    public record KeptMeasure(
            String path, @Nullable String formerPath, String text, @Nullable String otherPlace) {}

    /** Whether the edition says what the plan says already. */
    public boolean isEmpty() {
        return !first
                && added.isEmpty()
                && changed.isEmpty()
                && gone.isEmpty()
                && kept.stream().allMatch(measure -> measure.formerPath() == null)
                && placesAdded.isEmpty()
                && placesChanged.isEmpty()
                && placesGone.isEmpty();
    }

    /** Whether the other one says the same, in whatever order. */
    public boolean isSameAs(EditionDifference other) {
        return first == other.first
                && unchanged == other.unchanged
                && sameEntries(added, other.added)
                && sameEntries(changed, other.changed)
                && sameEntries(gone, other.gone)
                && sameEntries(kept, other.kept)
                && sameEntries(placesAdded, other.placesAdded)
                && sameEntries(placesChanged, other.placesChanged)
                && sameEntries(placesGone, other.placesGone)
                && sameEntries(newBodies, other.newBodies);
    }

    private static boolean sameEntries(List<?> these, List<?> those) {
        return these.size() == those.size() && new HashSet<>(these).equals(new HashSet<>(those));
    }
}
