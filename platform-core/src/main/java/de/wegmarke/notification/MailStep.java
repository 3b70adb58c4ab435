package de.wegmarke.notification;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Something that happened to a mail, for good. */
public record MailStep(
        MailState state,
        Instant at,
        String by,
        @Nullable String addresses,
        @Nullable MailProblem problem,
        @Nullable String detail) {}
