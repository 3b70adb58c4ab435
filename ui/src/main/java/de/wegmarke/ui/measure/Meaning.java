package de.wegmarke.ui.measure;

import static de.wegmarke.ui.component.Wording.t;

import de.wegmarke.plan.Deadline;
import de.wegmarke.plan.FinancialEffect;
import de.wegmarke.ui.component.DateText;
import de.wegmarke.ui.component.MoneyText;
import de.wegmarke.ui.component.Wording;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.format.DateTimeFormatter;

/**
 * Says how the wording of a deadline or a cost is understood, so that nobody has to guess what the
 * platform counts with: "4. Quartal 2021" is a quarter, until 31.12.2021.
 */
public final class Meaning {

    private Meaning() {}

    /** What a deadline means, as "Quartal, bis 31.12.2021". */
    public static String of(Deadline deadline) {
        return switch (deadline) {
            case Deadline.Ongoing _ -> t("measure.deadline.ongoing");
            case Deadline.OnDay day -> t("measure.deadline.day", DateText.of(day.day()));
            case Deadline.MonthOfYear month ->
                    t("measure.deadline.month", DateText.of(month.month().atEndOfMonth()));
            case Deadline.QuarterOfYear quarter ->
                    t("measure.deadline.quarter", DateText.of(quarter.dueBy().orElseThrow()));
            case Deadline.Frequency frequency -> frequency(frequency);
            case Deadline.Recurring recurring -> recurring(recurring);
            case Deadline.AfterEvent after -> t("measure.deadline.afterEvent", after.event());
            case Deadline.Unstated _ -> t("measure.deadline.unstated");
            case Deadline.Unparsed _ -> t("measure.deadline.unparsed");
        };
    }

    private static String frequency(Deadline.Frequency frequency) {
        return frequency.everyYears() == 1
                ? t("measure.deadline.timesAYear", frequency.times())
                : t("measure.deadline.everyYears", frequency.everyYears());
    }

    private static String recurring(Deadline.Recurring recurring) {
        MonthDay day = recurring.day();
        Integer quarter = recurring.quarter();
        Integer first = recurring.firstYear();
        var rhythm =
                day != null
                        ? t("measure.deadline.everyYearOn", dayOfYear(day))
                        : quarter != null
                                ? t("measure.deadline.everyYearInQuarter", quarter)
                                : t("measure.deadline.everyYear");
        return first == null ? rhythm : t("measure.deadline.from", rhythm, String.valueOf(first));
    }

    private static String dayOfYear(MonthDay day) {
        return DateTimeFormatter.ofPattern(t("measure.deadline.dayPattern"), Wording.locale())
                .format(day);
    }

    /** When something is due next, or nothing where the wording does not tell. */
    public static String next(Deadline deadline, LocalDate today) {
        return deadline.dueBy().isPresent()
                ? ""
                : deadline.nextDue(today)
                        .map(day -> t("measure.deadline.next", DateText.of(day)))
                        .orElse("");
    }

    /** What a cost means, as "höchstens 1.500,00 EUR". */
    public static String of(FinancialEffect effect) {
        return switch (effect) {
            case FinancialEffect.NoAdditionalCost _ -> t("measure.cost.none");
            case FinancialEffect.Amount amount -> amount(amount);
            case FinancialEffect.DependsOn depends ->
                    t("measure.cost.dependsOn", depends.condition());
            case FinancialEffect.NotQuantifiable _ -> t("measure.cost.notQuantifiable");
            case FinancialEffect.Unstated _ -> t("measure.cost.unstated");
            case FinancialEffect.Unparsed _ -> t("measure.cost.unparsed");
        };
    }

    private static String amount(FinancialEffect.Amount amount) {
        var upper = MoneyText.of(amount.upper());
        var lower = amount.lower();
        var bounds =
                lower == null
                        ? t("measure.cost.upTo", upper)
                        : lower.compareTo(amount.upper()) == 0
                                ? upper
                                : t("measure.cost.range", MoneyText.of(lower), upper);
        return amount.approximate() ? t("measure.cost.approximate", bounds) : bounds;
    }
}
