package de.wegmarke.exchange.returns;

import java.util.List;

/**
 * What a dry run found in a file. Nothing of it is written.
 *
 * @param changes what would be written
 * @param conflicts what would be written over something that came in since the download; written
 *     only if a person chooses so
 * @param blocked what cannot be written, each with the reason
 * @param unchanged rows in which nothing was edited
 * @param absent measures that the platform expects and the file does not hold; nothing changes
 *     there
 */
public record ReturnPreview(
        String cycle,
        String fileName,
        List<RowChange> changes,
        List<RowChange> conflicts,
        List<RowChange> blocked,
        int unchanged,
        List<ReturnDoubt> doubts,
        List<String> absent) {

    public ReturnPreview {
        changes = List.copyOf(changes);
        conflicts = List.copyOf(conflicts);
        blocked = List.copyOf(blocked);
        doubts = List.copyOf(doubts);
        absent = List.copyOf(absent);
    }

    /** Whether there is nothing that could be written. */
    public boolean isEmpty() {
        return changes.isEmpty() && conflicts.isEmpty();
    }

    /** How many returns would be handed in without touching a conflict. */
    public int handedIn() {
        return (int) changes.stream().filter(RowChange::handsIn).count();
    }

    /** How many would be kept as drafts. */
    public int drafts() {
        return changes.size() - handedIn();
    }
}
