package de.wegmarke.reporting;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One stop of a council paper on its way (Beratungsfolge).
 *
 * @param on day of the session, if it is known
 */
public record CommitteeStep(String committee, @Nullable LocalDate on, Competence competence) {

    /** What a committee does with the paper. */
    public enum Competence {
        NOTICE,
        PRELIMINARY,
        DECISION
    }
}
