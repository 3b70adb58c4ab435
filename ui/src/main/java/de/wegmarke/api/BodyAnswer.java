package de.wegmarke.api;

import de.wegmarke.plan.BodyRow;
import io.swagger.v3.oas.annotations.media.Schema;

/**
 * A responsible body.
 *
 * @param collective stands for several bodies, as "Alle Ämter" does
 * @param outside belongs to no office of the municipality
 */
@Schema(description = "Eine verantwortliche Stelle mit der Zahl ihrer Maßnahmen")
record BodyAnswer(
        @Schema(example = "jugendamt") String code,
        @Schema(example = "Jugendamt") String name,
        boolean collective,
        boolean outside,
        int measures,
        int leading,
        int overdue) {

    static BodyAnswer of(BodyRow row) {
        return new BodyAnswer(
                row.code(),
                row.name(),
                row.collective(),
                row.outside(),
                row.measures(),
                row.leading(),
                row.overdue());
    }
}
