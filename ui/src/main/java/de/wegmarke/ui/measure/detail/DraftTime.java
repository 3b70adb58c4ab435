package de.wegmarke.ui.measure.detail;

import static de.wegmarke.ui.component.Wording.t;

import de.wegmarke.ui.component.DateText;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** When something was typed, as people say it: "heute, 14:32" or "18.11.2026, 14:32". */
final class DraftTime {

    /** The platform serves German municipalities; a moment is shown in their time. */
    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

    private DraftTime() {}

    static String of(Instant moment, Clock clock) {
        var local = moment.atZone(ZONE);
        var today = clock.instant().atZone(ZONE).toLocalDate();
        return local.toLocalDate().equals(today)
                ? t("measure.draft.today", time(local.toLocalTime()))
                : DateText.of(moment);
    }

    private static String time(LocalTime time) {
        return DateTimeFormatter.ofPattern("HH:mm").format(time);
    }
}
