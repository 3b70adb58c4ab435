package de.wegmarke.exchange;

import de.wegmarke.plan.Deadline;
import de.wegmarke.plan.FinancialEffect;
import de.wegmarke.plan.ResponsibilityCell;

/** Reads the cells of one measure and notes what was doubtful in them. */
final class MeasureCells {

    private final Doubts doubts;

    MeasureCells(Doubts doubts) {
        this.doubts = doubts;
    }

    String text(MeasureDraft draft) {
        return joined(draft.written(Column.MEASURE), draft, draft.label());
    }

    ResponsibilityCell bodies(MeasureDraft draft, String path) {
        var cell = ResponsibilityCell.parse(joined(draft.bodies(), draft, path));
        if (cell.asWritten().isEmpty()) {
            doubts.add(DoubtKind.BLANK_CELL, draft.line(), path, "Verantwortungsbereich");
        }
        for (var doubt : cell.doubts()) {
            var kind =
                    switch (doubt.reason()) {
                        case MISSING_SEPARATOR -> DoubtKind.BODY_WITHOUT_SEPARATOR;
                        case AMBIGUOUS_AND -> DoubtKind.BODY_WITH_AND;
                        case AMBIGUOUS_COMMA -> DoubtKind.BODY_WITH_COMMAS;
                        case TOO_LONG -> DoubtKind.BODY_TOO_LONG;
                    };
            doubts.add(kind, draft.line(), path, doubt.phrase());
        }
        return cell;
    }

    Deadline deadline(MeasureDraft draft, String path) {
        var deadline = Deadline.parse(draft.written(Column.DEADLINE));
        switch (deadline) {
            case Deadline.Unparsed unparsed ->
                    doubts.add(
                            DoubtKind.UNPARSED_DEADLINE, draft.line(), path, unparsed.asWritten());
            case Deadline.Unstated unstated ->
                    doubts.add(DoubtKind.BLANK_CELL, draft.line(), path, "Frist");
            default -> {}
        }
        return deadline;
    }

    FinancialEffect financialEffect(MeasureDraft draft, String path) {
        var effect = FinancialEffect.parse(draft.written(Column.COST));
        switch (effect) {
            case FinancialEffect.Unparsed unparsed ->
                    doubts.add(
                            DoubtKind.UNPARSED_FINANCIAL_EFFECT,
                            draft.line(),
                            path,
                            unparsed.asWritten());
            case FinancialEffect.Unstated unstated ->
                    doubts.add(
                            DoubtKind.BLANK_CELL, draft.line(), path, "Finanzielle Auswirkungen");
            default -> {}
        }
        return effect;
    }

    private String joined(String written, MeasureDraft draft, String place) {
        var joined = InlineText.withCutWordsJoined(written);
        for (var cut : InlineText.cutWords(written)) {
            doubts.add(DoubtKind.HYPHEN_JOINED, draft.line(), place, cut);
        }
        return joined;
    }
}
