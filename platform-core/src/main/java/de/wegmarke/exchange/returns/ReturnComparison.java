package de.wegmarke.exchange.returns;

import de.wegmarke.plan.MeasureState;
import de.wegmarke.plan.RuleViolation;
import de.wegmarke.reporting.ObstacleReason;
import de.wegmarke.reporting.ReturnContent;
import de.wegmarke.reporting.ReturnEntry;
import de.wegmarke.reporting.ReturnRef;
import de.wegmarke.reporting.ReturnTable;
import de.wegmarke.reporting.ReturnView;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Compares a file with the platform, field by field. Only what was edited in the file counts: a
 * field that was left alone never overwrites what somebody wrote on the platform meanwhile.
 */
final class ReturnComparison {

    private final ReturnTable table;
    private final Map<ReturnRef, ReturnView> views;
    private final List<RowChange> changes = new ArrayList<>();
    private final List<RowChange> conflicts = new ArrayList<>();
    private final List<RowChange> blocked = new ArrayList<>();
    private final List<ReturnDoubt> doubts = new ArrayList<>();
    private final Set<ReturnRef> present = new HashSet<>();
    private int unchanged;

    ReturnComparison(ReturnTable table) {
        this.table = table;
        this.views = table.byRef();
    }

    ReturnPreview of(String fileName, FilledWorkbook file) {
        file.rows().forEach(this::compare);
        var absent =
                table.returns().stream()
                        .filter(view -> !present.contains(view.ref()))
                        .map(view -> view.label() + ", " + view.bodyName())
                        .toList();
        return new ReturnPreview(
                table.cycle().key(),
                fileName,
                changes,
                conflicts,
                blocked,
                unchanged,
                doubts,
                absent);
    }

    private void compare(FilledRow row) {
        var ref = row.mark().ref(table.cycle().key());
        present.add(ref);
        var view = views.get(ref);
        var label = view == null ? ref.measure() : view.label();
        var edited = edited(row, label);
        var wish = wish(row, label);
        if (edited.isEmpty() && wish == HandInWish.NO) {
            unchanged++;
        } else if (view == null) {
            blocked.add(
                    new RowChange(
                            row.number(),
                            ref,
                            label,
                            "",
                            List.of(),
                            null,
                            new RuleViolation("return.rule.not-expected"),
                            null));
        } else {
            new Row(row.number(), view, differences(view, edited), wish, isDoubtful(row.number()))
                    .place(row.mark().version() != view.version());
        }
    }

    /** The fields that are not as they went out, and what they say now. */
    private Map<ReturnColumn, CellValue> edited(FilledRow row, String label) {
        var edited = new EnumMap<ReturnColumn, CellValue>(ReturnColumn.class);
        for (var column : ReturnColumn.ofContent()) {
            var value = CellValue.of(column, row.cell(column));
            var same =
                    value.understood()
                            && RowMark.fingerprint(value.value())
                                    .equals(row.mark().fingerprints().get(column));
            if (same) {
                continue;
            }
            doubt(row, label, column, value.doubt());
            if (value.understood()) {
                edited.put(column, value);
            }
        }
        if (!row.beside().isEmpty()) {
            doubts.add(
                    new ReturnDoubt(
                            ReturnDoubtKind.BESIDE_TABLE,
                            row.number(),
                            label,
                            ReturnColumn.HAND_IN,
                            row.beside()));
        }
        return edited;
    }

    private HandInWish wish(FilledRow row, String label) {
        var value = CellValue.of(ReturnColumn.HAND_IN, row.cell(ReturnColumn.HAND_IN));
        doubt(row, label, ReturnColumn.HAND_IN, value.doubt());
        return value.value() instanceof HandInWish wish ? wish : HandInWish.NO;
    }

    private void doubt(
            FilledRow row, String label, ReturnColumn column, @Nullable ReturnDoubtKind kind) {
        if (kind != null) {
            doubts.add(
                    new ReturnDoubt(kind, row.number(), label, column, row.cell(column).shown()));
        }
    }

    private boolean isDoubtful(int row) {
        return doubts.stream()
                .anyMatch(
                        doubt ->
                                doubt.row() == row
                                        && !doubt.kind().taken()
                                        && doubt.kind() != ReturnDoubtKind.BESIDE_TABLE);
    }

    private static List<FieldDifference> differences(
            ReturnView view, Map<ReturnColumn, CellValue> edited) {
        var differences = new ArrayList<FieldDifference>();
        edited.forEach(
                (column, value) -> {
                    var platform = column.of(view.content());
                    if (!ReturnColumn.plain(platform).equals(ReturnColumn.plain(value.value()))) {
                        differences.add(new FieldDifference(column, platform, value.value()));
                    }
                });
        return differences;
    }

    private static ReturnContent content(ReturnView view, List<FieldDifference> differences) {
        var values = new EnumMap<ReturnColumn, Object>(ReturnColumn.class);
        for (var column : ReturnColumn.ofContent()) {
            put(values, column, column.of(view.content()));
        }
        differences.forEach(one -> put(values, one.column(), one.file()));
        return new ReturnContent(
                (MeasureState) values.get(ReturnColumn.STATE),
                (String) values.get(ReturnColumn.STATE_REASON),
                (String) values.get(ReturnColumn.ACHIEVED),
                (ObstacleReason) values.get(ReturnColumn.OBSTACLE_REASON),
                (String) values.get(ReturnColumn.OBSTACLES),
                (String) values.get(ReturnColumn.NEXT_STEPS),
                (BigDecimal) values.get(ReturnColumn.ACTUAL_COST),
                (String) values.get(ReturnColumn.NEW_DEADLINE),
                (String) values.get(ReturnColumn.DEADLINE_REASON),
                (String) values.get(ReturnColumn.EVIDENCE),
                (String) values.get(ReturnColumn.EVIDENCE_URL));
    }

    private static void put(
            Map<ReturnColumn, Object> values, ReturnColumn column, @Nullable Object value) {
        if (value == null) {
            values.remove(column);
        } else {
            values.put(column, value);
        }
    }

    /** A row in which something is asked for. */
    private final class Row {

        private final int number;
        private final ReturnView view;
        private final List<FieldDifference> differences;
        private final HandInWish wish;
        private final boolean doubtful;
        private final ReturnContent content;

        Row(
                int number,
                ReturnView view,
                List<FieldDifference> differences,
                HandInWish wish,
                boolean doubtful) {
            this.number = number;
            this.view = view;
            this.differences = differences;
            this.wish = wish;
            this.doubtful = doubtful;
            this.content = content(view, differences);
        }

        void place(boolean changedSince) {
            var locked = locked();
            if (locked != null) {
                blocked.add(change(null, locked));
                return;
            }
            if (differences.isEmpty() && wish == HandInWish.NO) {
                unchanged++;
                return;
            }
            var missing = missing();
            if (missing != null && differences.isEmpty()) {
                blocked.add(change(null, missing));
                return;
            }
            (changedSince ? conflicts : changes).add(change(entry(missing), missing));
        }

        private @Nullable RuleViolation locked() {
            if (view.contentHidden()) {
                return new RuleViolation("return.rule.draft-of-the-body", view.bodyName());
            }
            if (!view.writable()) {
                return new RuleViolation("return.rule.handed-in", view.state());
            }
            return table.takes(view)
                    ? null
                    : new RuleViolation("cycle.rule.closed", table.cycle().plan().name());
        }

        /** Why it cannot be handed in, if the file asks for it. */
        private @Nullable RuleViolation missing() {
            if (wish == HandInWish.NO) {
                return null;
            }
            if (doubtful) {
                return new RuleViolation("return.rule.doubt-in-row");
            }
            if (wish == HandInWish.YES) {
                return view.missingIn(content).orElse(null);
            }
            if (!content.isEmpty()) {
                return new RuleViolation("return.rule.says-both");
            }
            var previous = view.previous();
            if (wish == HandInWish.NIL) {
                return null;
            }
            return previous == null
                    ? new RuleViolation("return.rule.nothing-before")
                    : view.missingIn(previous.content()).orElse(null);
        }

        private ReturnEntry entry(@Nullable RuleViolation missing) {
            var previous = view.previous();
            var said =
                    wish == HandInWish.UNCHANGED && missing == null && previous != null
                            ? previous.content()
                            : content;
            return new ReturnEntry(
                    view.ref(), view.version(), missing == null ? wish.kind() : null, said);
        }

        private RowChange change(@Nullable ReturnEntry entry, @Nullable RuleViolation because) {
            return new RowChange(
                    number,
                    view.ref(),
                    view.label(),
                    view.bodyName(),
                    differences,
                    entry,
                    because,
                    view.editedBy());
        }
    }
}
