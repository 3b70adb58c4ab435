package de.wegmarke.reporting;

import java.time.Instant;
import java.time.LocalDate;

/** A body that may hand in after the close, by name and with a reason. */
public record LateException(
        String body,
        String bodyName,
        LocalDate until,
        String reason,
        Instant grantedAt,
        String grantedBy) {}
