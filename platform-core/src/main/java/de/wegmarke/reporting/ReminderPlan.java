package de.wegmarke.reporting;

import de.wegmarke.notification.MailAddress;
import de.wegmarke.plan.RuleViolation;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a municipality reminds its bodies.
 *
 * @param daysBefore so many days before the submission date; 0 is the day itself
 * @param repeatEvery after the submission date, every so many days
 * @param repeatMost and so many times at most; 0 for never
 * @param escalateAfter so many days after the submission date the integration management gets the
 *     list of those that are missing; null for never
 * @param fallback gets the reminders of bodies without an address
 * @param management gets that list
 * @param contact whom bodies can ask, as mails name it, for example "Frau Beispiel, Telefon 12345"
 * @throws RuleViolation if a number is out of bounds or an address is none
 */
public record ReminderPlan(
        List<Integer> daysBefore,
        int repeatEvery,
        int repeatMost,
        @Nullable Integer escalateAfter,
        @Nullable MailAddress fallback,
        @Nullable MailAddress management,
        @Nullable String contact) {

    /** What holds until a municipality decides something else. */
    public static final ReminderPlan PROPOSED =
            new ReminderPlan(List.of(30, 7, 1), 7, 4, 14, null, null, null);

    private static final int LONGEST_DAYS = 365;
    private static final int MOST_DAYS = 10;
    private static final int MOST_REPEATS = 50;
    private static final int LONGEST_CONTACT = 200;

    public ReminderPlan {
        daysBefore = daysBefore.stream().distinct().sorted(Comparator.reverseOrder()).toList();
        if (daysBefore.size() > MOST_DAYS
                || daysBefore.stream().anyMatch(day -> !isWithin(day, 0, LONGEST_DAYS))) {
            throw new RuleViolation("reminder.rule.days-before", MOST_DAYS, LONGEST_DAYS);
        }
        if (!isWithin(repeatEvery, 1, LONGEST_DAYS) || !isWithin(repeatMost, 0, MOST_REPEATS)) {
            throw new RuleViolation("reminder.rule.repeat", LONGEST_DAYS, MOST_REPEATS);
        }
        if (escalateAfter != null && !isWithin(escalateAfter, 0, LONGEST_DAYS)) {
            throw new RuleViolation("reminder.rule.escalate", LONGEST_DAYS);
        }
        contact = contact == null || contact.isBlank() ? null : contact.strip();
        if (contact != null && contact.length() > LONGEST_CONTACT) {
            throw new RuleViolation("reminder.rule.contact", LONGEST_CONTACT);
        }
    }

    /** Who gets the mails of bodies without an address; nobody if that was not decided. */
    List<MailAddress> fallbackOnly() {
        return fallback == null ? List.of() : List.of(fallback);
    }

    private static boolean isWithin(int value, int least, int most) {
        return least <= value && value <= most;
    }
}
