package de.wegmarke.exchange;

import de.wegmarke.plan.Edition;
import de.wegmarke.plan.PlanHeading;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Hands a document over to the plan as an edition; what concerns only reading (lines, doubts) stays
 * behind.
 */
final class EditionOf {

    private EditionOf() {}

    static Edition document(PlanDocument document) {
        return new Edition(
                new PlanHeading(
                        document.title(),
                        document.asOf(),
                        document.draft(),
                        document.resolutionOn(),
                        document.councilPaper()),
                document.sections().stream().map(EditionOf::place).toList(),
                statements(document));
    }

    /** A measure under a recommendation that is new as a whole is new with it. */
    private static List<Edition.Statement> statements(PlanDocument document) {
        var newPlaces =
                document.sections().stream()
                        .filter(Section::whollyNew)
                        .map(Section::path)
                        .collect(Collectors.toSet());
        return document.measures().stream()
                .map(
                        measure ->
                                statement(
                                        measure,
                                        measure.markedNew()
                                                || newPlaces.contains(measure.parentPath())))
                .toList();
    }

    private static Edition.Place place(Section section) {
        return new Edition.Place(
                section.kind(),
                section.path(),
                section.parentPath(),
                section.number(),
                section.title(),
                section.text(),
                section.markedNew(),
                section.newMarks(),
                section.addressee());
    }

    private static Edition.Statement statement(ImportedMeasure measure, boolean markedNew) {
        return new Edition.Statement(
                measure.number(),
                measure.parentPath(),
                measure.text(),
                measure.kind(),
                measure.bodies(),
                measure.bodiesAsWritten(),
                measure.deadline(),
                measure.financialEffect(),
                markedNew);
    }
}
