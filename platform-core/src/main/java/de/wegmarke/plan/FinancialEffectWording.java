package de.wegmarke.plan;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The German wordings of financial effects, amounts in German notation (1.500,00 EUR). */
final class FinancialEffectWording {

    private static final int LONGEST = 300;
    private static final BigDecimal MOST = new BigDecimal("999999999999.99");
    private static final String VALUE = "(\\d{1,3}(?:\\.\\d{3}){1,3}|\\d{1,12})(?:,(\\d{2}|-|–))?";
    private static final String EURO = " ?(?:EUR|Euro|€)";
    private static final String ABOUT = "(ca\\.? ?|etwa |rund |circa )?";

    private static final Pattern NOTHING =
            pattern("[-–—./]*+|k\\. ?a\\.|keine angaben?|n\\. ?n\\.|offen");
    private static final Pattern NONE =
            pattern(
                    "keine[r]?(?: (?:zusätzlichen )?(?:kosten|mittel|auswirkungen))?|kostenneutral");
    private static final Pattern NOT_QUANTIFIABLE =
            pattern("(?:derzeit |noch |zurzeit )?nicht (?:bezifferbar|quantifizierbar)");
    private static final Pattern DEPENDS = pattern("(?:ist )?abhängig (?:von|vom) (\\S.*+)");
    private static final Pattern AMOUNT =
            pattern(
                    "(?:(keine )?(bis)(?: zu)? |"
                            + VALUE
                            + "(?:"
                            + EURO
                            + ")?(?: bis(?: zu)? | ?[-–] ?))?"
                            + ABOUT
                            + VALUE
                            + EURO);

    private FinancialEffectWording() {}

    static FinancialEffect read(String written) {
        if (NOTHING.matcher(written).matches()) {
            return new FinancialEffect.Unstated(written);
        }
        if (written.length() > LONGEST) {
            return new FinancialEffect.Unparsed(written);
        }
        var text = String.join(" ", written.split("[\\s\\u00a0]++"));
        if (NONE.matcher(text).matches()) {
            return new FinancialEffect.NoAdditionalCost(written);
        }
        if (NOT_QUANTIFIABLE.matcher(text).matches()) {
            return new FinancialEffect.NotQuantifiable(written);
        }
        var depends = DEPENDS.matcher(text);
        if (depends.matches()) {
            return new FinancialEffect.DependsOn(text(depends.group(1)), written);
        }
        return amount(text, written);
    }

    private static FinancialEffect amount(String text, String written) {
        var matcher = AMOUNT.matcher(text);
        if (!matcher.matches()) {
            return new FinancialEffect.Unparsed(written);
        }
        var upper = value(text(matcher.group(6)), matcher.group(7));
        var approximate = matcher.group(5) != null;
        var stated = matcher.group(3);
        var lower =
                stated != null
                        ? value(stated, matcher.group(4))
                        : matcher.group(1) != null
                                ? BigDecimal.ZERO
                                : matcher.group(2) != null ? null : upper;
        return lower != null && lower.compareTo(upper) > 0
                ? new FinancialEffect.Unparsed(written)
                : new FinancialEffect.Amount(lower, upper, approximate, written);
    }

    private static BigDecimal value(String whole, @Nullable String cents) {
        var plain = whole.replace(".", "");
        var stated = cents != null && Character.isDigit(cents.charAt(0));
        return new BigDecimal(stated ? plain + "." + cents : plain);
    }

    static BigDecimal cents(BigDecimal amount) {
        if (amount.signum() < 0 || amount.compareTo(MOST) > 0) {
            throw new IllegalArgumentException("Not an amount of a plan: " + amount);
        }
        return amount.setScale(2, RoundingMode.UNNECESSARY);
    }

    static void requireText(String wording) {
        if (wording.isBlank() || !wording.equals(wording.strip())) {
            throw new IllegalArgumentException("Not a wording: '" + wording + "'");
        }
    }

    private static String text(@Nullable String group) {
        return group == null ? "" : group;
    }

    private static Pattern pattern(String expression) {
        return Pattern.compile(
                expression, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);
    }
}
