package de.wegmarke.ui.today;

import static de.wegmarke.ui.component.Wording.t;

import de.wegmarke.plan.TodayOverview.Item;
import de.wegmarke.ui.component.DateText;
import java.time.LocalDate;
import java.util.Objects;

/** Why a measure is listed today, as a sentence. */
final class ReasonText {

    private ReasonText() {}

    static String of(Item item, LocalDate today) {
        return switch (item.reason()) {
            case DEADLINE_PASSED ->
                    t("today.reason.passed", item.deadline(), TimeSpan.between(date(item), today));
            case DEADLINE_NEAR ->
                    date(item).equals(today)
                            ? t("today.reason.dueToday", item.deadline())
                            : t(
                                    "today.reason.near",
                                    item.deadline(),
                                    DateText.of(date(item)),
                                    TimeSpan.between(today, date(item)));
            case RECURS_SOON -> t("today.reason.recurs", item.deadline(), DateText.of(date(item)));
            case WAITS_FOR_EVENT -> t("today.reason.waits", item.deadline());
            case POSTPONED_WITHOUT_DATE -> t("today.reason.postponed");
            case DEADLINE_OPEN ->
                    item.deadline().isBlank()
                            ? t("today.reason.noDeadline")
                            : t("today.reason.open", item.deadline());
            case REVIEW_RESULT_MISSING -> t("today.reason.review");
        };
    }

    /** These reasons always come with their day. */
    private static LocalDate date(Item item) {
        return Objects.requireNonNull(item.date());
    }
}
