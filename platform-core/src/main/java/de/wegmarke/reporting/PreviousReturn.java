package de.wegmarke.reporting;

import java.time.LocalDate;

/** What the same body said about the same measure in the cycle before. */
public record PreviousReturn(String cycle, LocalDate cutOff, ReturnContent content) {}
