package de.wegmarke.reporting;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A line of the financial grid of a council paper.
 *
 * @param amount in euros; null where the note says it all ("keine")
 */
public record FinancialLine(String label, @Nullable BigDecimal amount, @Nullable String note) {}
