package de.wegmarke.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One measure in a list.
 *
 * @param fieldPath and {@code fieldTitle}: the action field it belongs to
 * @param bodies names of the responsible bodies, lead first
 * @param costUpper upper bound in EUR where an amount is stated
 * @param overdue the last day has passed and the measure is not finished
 */
public record MeasureRow(
        String path,
        String number,
        String text,
        MeasureKind kind,
        String fieldPath,
        String fieldNumber,
        String fieldTitle,
        List<String> bodies,
        String deadline,
        DeadlineKind deadlineKind,
        @Nullable LocalDate dueBy,
        boolean overdue,
        String financialEffect,
        FinancialEffectKind financialKind,
        @Nullable BigDecimal costUpper,
        @Nullable String topic,
        List<String> tags,
        boolean markedNew,
        MeasureState state,
        @Nullable Assessment assessment) {}
