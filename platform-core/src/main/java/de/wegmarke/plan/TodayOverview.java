package de.wegmarke.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What needs somebody's attention today, each with the reason why it is listed. */
public record TodayOverview(
        LocalDate today,
        PlanOutline.StateCounts counts,
        List<Item> overdue,
        List<Item> dueSoon,
        List<Item> waiting,
        List<Changed> recentChanges,
        List<DraftView> drafts) {

    /** Why a measure is listed. */
    public enum Reason {
        /** Its last day has passed. {@code date} is that day. */
        DEADLINE_PASSED,
        /** Its last day comes within 90 days. {@code date} is that day. */
        DEADLINE_NEAR,
        /** It comes back, and the next time lies within 90 days. {@code date} is that day. */
        RECURS_SOON,
        /** It waits for an event named in its deadline. */
        WAITS_FOR_EVENT,
        /** It was postponed and has no new date. */
        POSTPONED_WITHOUT_DATE,
        /** Its deadline is not understood or not stated. */
        DEADLINE_OPEN,
        /** A review mandate is marked as done, but its result is not recorded. */
        REVIEW_RESULT_MISSING
    }

    /** A measure with the reason why it is listed. */
    public record Item(
            String path,
            String number,
            String text,
            List<String> bodies,
            String deadline,
            MeasureState state,
            Reason reason,
            @Nullable LocalDate date) {}

    /** A measure that was changed lately. */
    public record Changed(String path, String number, String text, String by, Instant at) {}
}
