package de.wegmarke.notification;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A mail in a list.
 *
 * @param recipient name of the body or of whoever else it is for
 * @param reference what it is about, for example a cycle's key
 * @param day the day it was queued on
 * @param nextAttempt when it is tried again, if an attempt has failed
 * @param queuedBy who caused it
 * @param finishedAt when it was sent, kept or given up
 * @param addresses to which addresses, once it has been built
 * @param subject once it has been built
 * @param problem why it did not go out, or not to everybody
 * @param detail what the problem is about, for example the refused address
 */
public record MailView(
        UUID id,
        MailKind kind,
        String recipient,
        String reference,
        LocalDate day,
        MailState state,
        int attempts,
        @Nullable Instant nextAttempt,
        Instant queuedAt,
        String queuedBy,
        @Nullable Instant finishedAt,
        @Nullable String addresses,
        @Nullable String subject,
        @Nullable MailProblem problem,
        @Nullable String detail) {}
