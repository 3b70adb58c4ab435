package de.wegmarke.reporting;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An evaluation report with everything that is printed in it, so that whoever renders it asks
 * nobody. Made from a snapshot it is the same years later, whatever became of the plan.
 *
 * @param introduction the integration management's words before the figures
 * @param previousStates of the report before, if there was one
 * @param dropped labels of measures of the report before that the plan no longer has
 * @param bodies completeness per body, for the annex
 */
public record EvaluationReport(
        ReportHead head,
        CouncilHeader council,
        @Nullable String introduction,
        Completeness completeness,
        StateDistribution states,
        @Nullable StateDistribution previousStates,
        List<ReportSection> sections,
        List<String> dropped,
        List<BodyCompleteness> bodies,
        List<Correction> corrections) {

    public EvaluationReport {
        sections = List.copyOf(sections);
        dropped = List.copyOf(dropped);
        bodies = List.copyOf(bodies);
        corrections = List.copyOf(corrections);
    }

    /** All measures in the order of the plan. */
    public Stream<ReportedMeasure> measures() {
        return sections.stream().flatMap(section -> section.measures().stream());
    }

    /** Measures of which the report must say why they are not where they should be. */
    public List<ReportedMeasure> notReached() {
        return measures().filter(measure -> measure.notReached(head.cutOff())).toList();
    }

    /** Measures that are in another state than in the report before, or new. */
    public List<ReportedMeasure> changedSince() {
        return measures()
                .filter(measure -> measure.stateChanged() || measure.addedSince())
                .toList();
    }

    /** Measures for which a new deadline is asked for. */
    public List<ReportedMeasure> deadlinesAskedFor() {
        return measures().filter(measure -> measure.newDeadline() != null).toList();
    }
}
