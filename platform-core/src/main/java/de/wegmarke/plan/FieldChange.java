package de.wegmarke.plan;

import org.jspecify.annotations.Nullable;

/**
 * One field's value before and after a change. The values are domain values (a text, a {@link
 * MeasureState}, a date, a list of tags), which the screen words in the reader's language.
 */
public record FieldChange(MeasureField field, @Nullable Object before, @Nullable Object after) {}
