package de.wegmarke.exchange;

import de.wegmarke.plan.ElementKind;
import de.wegmarke.plan.FinancialEffect;
import de.wegmarke.plan.MeasureKind;
import java.math.BigDecimal;
import java.util.List;

/**
 * What a document holds in figures, to compare with the paper.
 *
 * @param perField each action field with what lies below it
 * @param reviewMandates measures that order an examination ("Prüfauftrag")
 * @param newMarks marks "NEU", of which a place may have several
 * @param amounts measures that name an amount
 * @param upperBounds the sum of the amounts' upper bounds, in euro
 */
public record DocumentFigures(
        List<FieldFigures> perField,
        int reviewMandates,
        int newMarks,
        int amounts,
        BigDecimal upperBounds) {

    /** An action field with the number of places and measures below it. */
    public record FieldFigures(Section field, int places, int measures) {}

    static DocumentFigures of(PlanDocument document) {
        var amounts =
                document.measures().stream()
                        .map(ImportedMeasure::financialEffect)
                        .filter(FinancialEffect.Amount.class::isInstance)
                        .map(FinancialEffect.Amount.class::cast)
                        .map(FinancialEffect.Amount::upper)
                        .toList();
        return new DocumentFigures(
                document.sections(ElementKind.ACTION_FIELD).stream()
                        .map(field -> of(field, document))
                        .toList(),
                (int)
                        document.measures().stream()
                                .filter(measure -> measure.kind() == MeasureKind.REVIEW_MANDATE)
                                .count(),
                document.sections().stream().mapToInt(Section::newMarks).sum(),
                amounts.size(),
                amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    private static FieldFigures of(Section field, PlanDocument document) {
        return new FieldFigures(
                field,
                (int)
                        document.sections().stream()
                                .filter(section -> below(field, section.path()))
                                .count(),
                (int)
                        document.measures().stream()
                                .map(ImportedMeasure::parentPath)
                                .filter(path -> path.equals(field.path()) || below(field, path))
                                .count());
    }

    private static boolean below(Section field, String path) {
        return path.startsWith(field.path() + ".") || path.startsWith(field.path() + "-");
    }
}
