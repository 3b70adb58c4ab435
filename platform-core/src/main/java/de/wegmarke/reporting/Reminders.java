package de.wegmarke.reporting;

import de.wegmarke.access.Permission;
import de.wegmarke.access.Requires;
import de.wegmarke.notification.MailKind;
import de.wegmarke.notification.MailRecipient;
import de.wegmarke.notification.Outbox;
import de.wegmarke.tenancy.TenantKey;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reminds bodies of the returns they owe, while a cycle takes returns: on the days that were
 * decided, and when the integration management wants it. A body gets one mail a day at most,
 * whoever asks; the database sees to it.
 */
@Service
@Transactional
@Requires(Permission.CYCLE_RUN)
public class Reminders {

    private static final int NAMED_IN_LOG = 10;

    private final CycleRepository cycles;
    private final ReminderSettingRepository settings;
    private final OwedReturns owed;
    private final Outbox outbox;
    private final CycleLog log;
    private final ReminderTexts texts;
    private final Clock clock;

    Reminders(
            CycleRepository cycles,
            ReminderSettingRepository settings,
            OwedReturns owed,
            Outbox outbox,
            CycleLog log,
            ReminderTexts texts,
            Clock clock) {
        this.cycles = cycles;
        this.settings = settings;
        this.owed = owed;
        this.outbox = outbox;
        this.log = log;
        this.texts = texts;
        this.clock = clock;
    }

    /** Who is missing, when they were reminded, and when they are next. */
    @Transactional(readOnly = true)
    public ReminderOutlook outlook(TenantKey tenant, String key) {
        var cycle = cycles.required(key);
        if (!cycle.state().takesReturns()) {
            return new ReminderOutlook(false, null, List.of());
        }
        var today = LocalDate.now(clock);
        var last = outbox.lastDays(MailKind.REMINDER, key);
        var reached = new HashSet<>(outbox.reached(today));
        var missing =
                owed.debtors(cycle.id()).stream()
                        .map(
                                body -> {
                                    var recipient = MailRecipient.keyOf(body.code());
                                    return new MissingBody(
                                            body.code(),
                                            body.name(),
                                            body.missing(),
                                            body.sentBack(),
                                            body.reachable(),
                                            last.get(recipient),
                                            reached.contains(recipient));
                                })
                        .toList();
        return new ReminderOutlook(true, days(cycle).next(today).orElse(null), missing);
    }

    private ReminderDays days(Cycle cycle) {
        return new ReminderDays(
                owed.askedSince(cycle.id(), clock.getZone()),
                cycle.plan().dates().submission(),
                settings.plan());
    }

    /** Reminds every body that is missing returns, now. */
    public ReminderResult remindAll(TenantKey tenant, String cycle) {
        return remind(cycle, body -> true);
    }

    /**
     * Reminds these bodies now; one that owes nothing is left alone.
     *
     * @param bodies their codes
     */
    public ReminderResult remind(TenantKey tenant, String cycle, Set<String> bodies) {
        return remind(cycle, body -> bodies.contains(body.code()));
    }

    private ReminderResult remind(String key, Predicate<OwedReturns.Debtor> which) {
        var cycle = cycles.requiredForReturn(key);
        cycle.requireTakesReturns();
        var bodies = owed.debtors(cycle.id()).stream().filter(which).toList();
        var reminded = queue(cycle, bodies);
        return new ReminderResult(reminded, bodies.size() - reminded);
    }

    /** Those who had theirs today are left out here; of two who ask at once, the database does. */
    private int queue(Cycle cycle, List<OwedReturns.Debtor> wanted) {
        var reached = new HashSet<>(outbox.reached(LocalDate.now(clock)));
        var bodies =
                wanted.stream()
                        .filter(body -> !reached.contains(MailRecipient.keyOf(body.code())))
                        .toList();
        var queued =
                outbox.queue(
                        MailKind.REMINDER,
                        cycle.key(),
                        bodies.stream()
                                .map(body -> MailRecipient.body(body.code(), body.name()))
                                .toList());
        if (queued > 0) {
            log.add(cycle, CycleStep.REMINDED, null, names(bodies));
        }
        return queued;
    }

    private static String names(List<OwedReturns.Debtor> bodies) {
        var names =
                bodies.stream()
                        .limit(NAMED_IN_LOG)
                        .map(OwedReturns.Debtor::name)
                        .collect(Collectors.joining(", "));
        var more = bodies.size() - NAMED_IN_LOG;
        return more > 0 ? names + " (+ " + more + ")" : names;
    }

    /**
     * Reminds whom the decided days name, and tells the management who is missing when that is due.
     * Called several times a day, it reminds once; called a day late, it makes up for it.
     *
     * @return how many mails were queued
     */
    public int remindDue(TenantKey tenant) {
        return cycles.findRunning()
                .map(running -> remindDue(cycles.requiredForReturn(running.key())))
                .orElse(0);
    }

    private int remindDue(Cycle cycle) {
        if (!cycle.state().takesReturns()) {
            return 0;
        }
        var today = LocalDate.now(clock);
        var days = days(cycle);
        var debtors = owed.debtors(cycle.id());
        var last = outbox.lastDays(MailKind.REMINDER, cycle.key());
        var due =
                debtors.stream()
                        .filter(
                                body ->
                                        days.isDue(
                                                today, last.get(MailRecipient.keyOf(body.code()))))
                        .toList();
        return queue(cycle, due) + (debtors.isEmpty() ? 0 : escalate(cycle, days, today));
    }

    private int escalate(Cycle cycle, ReminderDays days, LocalDate today) {
        var management = MailRecipient.management(texts.management());
        var told = outbox.lastDays(MailKind.MISSING_RETURNS, cycle.key()).get(management.key());
        return days.isEscalated(today, told)
                ? outbox.queue(MailKind.MISSING_RETURNS, cycle.key(), List.of(management))
                : 0;
    }
}
