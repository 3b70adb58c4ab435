package de.wegmarke.api;

import de.wegmarke.plan.Deadline;
import de.wegmarke.plan.DeadlineKind;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A deadline as the plan words it and as it was understood.
 *
 * @param dueBy the last day, where one can be told; never for an ongoing measure
 */
@Schema(
        description =
                "Eine Frist, wie der Plan sie schreibt und wie sie verstanden ist; dueBy ist der letzte Tag")
public record DeadlineValue(
        @Schema(example = "4. Quartal 2021") String asWritten,
        DeadlineKind kind,
        @Schema(example = "2021-12-31") @Nullable LocalDate dueBy) {

    public static DeadlineValue of(Deadline deadline) {
        return new DeadlineValue(
                deadline.asWritten(), deadline.kind(), deadline.dueBy().orElse(null));
    }
}
