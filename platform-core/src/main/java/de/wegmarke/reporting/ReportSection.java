package de.wegmarke.reporting;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An action field in a report.
 *
 * @param text the integration management's words for the field
 */
public record ReportSection(
        String path,
        String number,
        String title,
        @Nullable String text,
        StateDistribution states,
        List<ReportedMeasure> measures) {

    public ReportSection {
        measures = List.copyOf(measures);
    }
}
