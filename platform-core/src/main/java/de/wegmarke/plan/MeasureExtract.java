package de.wegmarke.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A measure as other rooms need it to freeze it: its labels of this day and who is responsible,
 * collective bodies spread out to their members.
 *
 * @param position place in the plan's order, from 0
 * @param label the name that says where it stands: {@code 1.8 M2}
 * @param fieldPath of its action field
 * @param placeNumber of what it stands under directly, for example of its recommendation
 * @param topic common topic, inherited from above where it has none of its own
 * @param responsible each body once, in the order of the plan
 */
public record MeasureExtract(
        UUID id,
        int position,
        String path,
        String label,
        String text,
        MeasureKind kind,
        String deadline,
        @Nullable LocalDate dueBy,
        String financialEffect,
        String bodiesText,
        String fieldPath,
        String fieldNumber,
        String fieldTitle,
        String placeNumber,
        String placeTitle,
        MeasureState state,
        @Nullable String stateReason,
        @Nullable String topic,
        List<Part> responsible) {

    public MeasureExtract {
        responsible = List.copyOf(responsible);
    }

    /**
     * A body's part.
     *
     * @param collective name of the collective body through which alone it takes part, if so
     */
    public record Part(
            UUID bodyId,
            String code,
            String name,
            ResponsibilityRole role,
            @Nullable String collective) {}
}
