package de.wegmarke.notification;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A mail on its way. What happened to it before stands in the log. */
@Entity
@Table(name = "mail")
class Mail {

    /** How long to wait after each attempt that failed; after the last it is given up. */
    static final List<Duration> WAITS =
            List.of(
                    Duration.ofMinutes(1),
                    Duration.ofMinutes(5),
                    Duration.ofMinutes(30),
                    Duration.ofHours(2),
                    Duration.ofHours(6),
                    Duration.ofHours(12),
                    Duration.ofHours(24));

    @Id private UUID id;
    @Version private @Nullable Integer version;

    @Enumerated(EnumType.STRING)
    private MailKind kind;

    private String recipient;

    @Column(name = "recipient_name")
    private String recipientName;

    private String reference;
    private LocalDate day;

    @Enumerated(EnumType.STRING)
    private MailState state;

    private int attempts;

    @Column(name = "due_at")
    private Instant dueAt;

    @Column(name = "claimed_at")
    private @Nullable Instant claimedAt;

    @Column(name = "queued_at")
    private Instant queuedAt;

    @Column(name = "queued_by")
    private String queuedBy;

    @Column(name = "finished_at")
    private @Nullable Instant finishedAt;

    private @Nullable String addresses;
    private @Nullable String subject;

    @Enumerated(EnumType.STRING)
    private @Nullable MailProblem problem;

    private @Nullable String detail;

    /** For Hibernate only: rows come into being in {@link Outbox#queue}, many at once. */
    protected Mail() {}

    /** From now on nobody else sends it. */
    void claim(Instant now) {
        state = MailState.SENDING;
        claimedAt = now;
        attempts++;
    }

    void say(MailText built) {
        addresses = built.to().stream().map(MailAddress::value).collect(Collectors.joining(", "));
        subject = built.subject();
    }

    /** Nothing more will happen to it. */
    void end(MailState how, Instant now, @Nullable MailProblem why, @Nullable String what) {
        state = how;
        finishedAt = now;
        problem = why;
        detail = what;
    }

    /** Waits longer after each attempt, and gives up after the last. */
    void postpone(Instant now, MailProblem why, @Nullable String what) {
        if (attempts > WAITS.size()) {
            end(MailState.FAILED, now, why, what);
            return;
        }
        state = MailState.WAITING;
        dueAt = now.plus(WAITS.get(attempts - 1));
        problem = why;
        detail = what;
    }

    UUID id() {
        return id;
    }

    MailKind kind() {
        return kind;
    }

    MailState state() {
        return state;
    }

    MailRecipient recipient() {
        return new MailRecipient(recipient, recipientName);
    }

    String reference() {
        return reference;
    }

    @Nullable String addresses() {
        return addresses;
    }

    @Nullable String subject() {
        return subject;
    }

    @Nullable MailProblem problem() {
        return problem;
    }

    @Nullable String detail() {
        return detail;
    }

    MailView view() {
        return new MailView(
                id,
                kind,
                recipientName,
                reference,
                day,
                state,
                attempts,
                state == MailState.WAITING && attempts > 0 ? dueAt : null,
                queuedAt,
                queuedBy,
                finishedAt,
                addresses,
                subject,
                problem,
                detail);
    }
}
