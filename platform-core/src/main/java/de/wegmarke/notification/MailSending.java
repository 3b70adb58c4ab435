package de.wegmarke.notification;

import static java.util.stream.Collectors.toMap;

import de.wegmarke.access.Permission;
import de.wegmarke.access.Requires;
import de.wegmarke.notification.Delivery.Outcome;
import de.wegmarke.tenancy.TenantKey;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Sends what is due.
 *
 * <p>A mail goes out at most once: it is claimed in a transaction of its own before it is handed
 * over, and the result is written after. Whoever stops between the two leaves a claimed mail
 * behind, and nobody can know whether it went out. It is not sent again but shown as unclear,
 * because "at most one a day" is promised to every department, while the next reminder makes up for
 * one that was lost. Where it is certain that the server did not take it, it is tried again.
 */
@Service
@Requires(Permission.CYCLE_RUN)
public class MailSending {

    private static final Logger LOG = LoggerFactory.getLogger(MailSending.class);

    /** Longer than any time limit of a connection. */
    static final Duration FORSAKEN_AFTER = Duration.ofMinutes(15);

    /** One municipality's mails do not keep those of the next waiting for hours. */
    private static final int MOST_AT_ONCE = 500;

    private final MailRepository mails;
    private final MailLog log;
    private final Map<MailKind, MailTemplate> templates;
    private final Delivery delivery;
    private final TransactionTemplate transaction;
    private final Clock clock;

    @Autowired
    MailSending(
            MailRepository mails,
            MailLog log,
            List<MailTemplate> templates,
            DeliveryRoute route,
            PlatformTransactionManager transactions,
            Clock clock) {
        this(mails, log, templates, route.delivery(), transactions, clock);
    }

    MailSending(
            MailRepository mails,
            MailLog log,
            List<MailTemplate> templates,
            Delivery delivery,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.mails = mails;
        this.log = log;
        this.templates = templates.stream().collect(toMap(MailTemplate::kind, Function.identity()));
        this.delivery = delivery;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /**
     * Sends the tenant's mails that are due, one after the other.
     *
     * @return how many it took up
     */
    public int sendDue(TenantKey tenant) {
        transaction.executeWithoutResult(status -> giveUpForsaken());
        int taken = 0;
        while (taken < MOST_AT_ONCE) {
            var claimed = claim();
            if (claimed.isEmpty()) {
                break;
            }
            send(tenant, claimed.get());
            taken++;
        }
        return taken;
    }

    private void giveUpForsaken() {
        var now = clock.instant();
        for (var mail : mails.forsaken(now.minus(FORSAKEN_AFTER))) {
            mail.end(MailState.UNCLEAR, now, MailProblem.INTERRUPTED, null);
            log.add(mail, now, null);
        }
    }

    private Optional<UUID> claim() {
        var found =
                transaction.execute(
                        status -> {
                            var now = clock.instant();
                            var due = mails.claimable(now);
                            due.ifPresent(mail -> mail.claim(now));
                            return due.map(Mail::id);
                        });
        return found == null ? Optional.empty() : found;
    }

    private void send(TenantKey tenant, UUID id) {
        Optional<MailText> built;
        try {
            built = build(tenant, id);
        } catch (RuntimeException failed) {
            LOG.warn(
                    "A mail of {} could not be built: {}",
                    tenant,
                    failed.getClass().getSimpleName());
            after(id, mail -> mail.postpone(clock.instant(), MailProblem.NOT_BUILT, null), null);
            return;
        }
        if (built.isEmpty()) {
            end(id, MailState.DROPPED, MailProblem.NOTHING_LEFT, null, null);
        } else if (built.get().to().isEmpty()) {
            end(id, MailState.FAILED, MailProblem.NO_ADDRESS, null, null);
        } else {
            write(tenant, id, built.get(), delivery.deliver(id, built.get()));
        }
    }

    /** Committed before the mail goes out, so that a link in it works when it arrives. */
    private Optional<MailText> build(TenantKey tenant, UUID id) {
        var result =
                transaction.execute(
                        status -> {
                            var mail = required(id);
                            var template = templates.get(mail.kind());
                            if (template == null) {
                                throw new IllegalStateException("No template: " + mail.kind());
                            }
                            var text =
                                    template.build(
                                            new MailSubject(
                                                    tenant, mail.recipient(), mail.reference()));
                            text.ifPresent(mail::say);
                            return text;
                        });
        return result == null ? Optional.empty() : result;
    }

    private void write(TenantKey tenant, UUID id, MailText text, Outcome outcome) {
        switch (outcome) {
            case Outcome.Sent sent when sent.refused().isEmpty() ->
                    end(id, MailState.SENT, null, null, text.withoutSecrets());
            case Outcome.Sent(var refused) ->
                    end(
                            id,
                            MailState.SENT,
                            MailProblem.PARTLY_REFUSED,
                            String.join(", ", refused),
                            text.withoutSecrets());
            case Outcome.Kept() -> end(id, MailState.KEPT, null, null, text.text());
            case Outcome.Refused(var problem, var detail) -> {
                LOG.warn("A mail of {} is given up: {}", tenant, problem);
                end(id, MailState.FAILED, problem, detail, null);
            }
            case Outcome.Postponed(var problem, var detail) -> {
                LOG.warn("A mail of {} could not be sent: {}", tenant, problem);
                after(id, mail -> mail.postpone(clock.instant(), problem, detail), null);
            }
            case Outcome.Unclear() ->
                    end(
                            id,
                            MailState.UNCLEAR,
                            MailProblem.INTERRUPTED,
                            null,
                            text.withoutSecrets());
        }
    }

    private void end(
            UUID id,
            MailState state,
            @Nullable MailProblem problem,
            @Nullable String detail,
            @Nullable String text) {
        after(id, mail -> mail.end(state, clock.instant(), problem, detail), text);
    }

    private void after(UUID id, Consumer<Mail> change, @Nullable String text) {
        transaction.executeWithoutResult(
                status -> {
                    var mail = required(id);
                    change.accept(mail);
                    log.add(mail, clock.instant(), text);
                });
    }

    private Mail required(UUID id) {
        return mails.findById(id).orElseThrow();
    }
}
