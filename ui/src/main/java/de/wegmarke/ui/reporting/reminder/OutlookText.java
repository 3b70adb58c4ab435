package de.wegmarke.ui.reporting.reminder;

import static de.wegmarke.ui.component.Wording.t;

import de.wegmarke.reporting.ReminderOutlook;
import de.wegmarke.ui.component.DateText;

/** Who is reminded next, in a sentence or two. */
final class OutlookText {

    private OutlookText() {}

    static String of(ReminderOutlook outlook) {
        if (!outlook.running()) {
            return t("reminder.outlook.not-running");
        }
        if (outlook.missing().isEmpty()) {
            return t("reminder.outlook.complete");
        }
        var missing = outlook.missing().size();
        return outlook.next() == null
                ? t("reminder.outlook.none", missing)
                : t("reminder.outlook", missing, DateText.of(outlook.next()));
    }
}
