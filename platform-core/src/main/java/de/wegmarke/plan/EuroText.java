package de.wegmarke.plan;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** An amount in euros as people type it: {@code 1.500}, {@code 1500,5}, {@code 1.500,00 EUR}. */
public final class EuroText {

    /** Dots only between thousands, so that "1.50" is asked about and not taken for 150. */
    private static final Pattern AMOUNT =
            Pattern.compile("(\\d{1,9}|\\d{1,3}(?:\\.\\d{3}){1,2})(?:,(\\d{1,2}))?");

    private static final Pattern UNIT = Pattern.compile("(?i)\\s*(?:€|EUR|Euro)\\s*$");

    private EuroText() {}

    /** The amount; null if it is none. */
    public static @Nullable BigDecimal parse(String written) {
        var matcher = AMOUNT.matcher(UNIT.matcher(written).replaceFirst("").strip());
        if (!matcher.matches()) {
            return null;
        }
        var cents = matcher.group(2) == null ? "0" : matcher.group(2);
        return new BigDecimal(matcher.group(1).replace(".", "") + "." + cents)
                .setScale(2, RoundingMode.UNNECESSARY);
    }

    /** As German offices write it, whatever the language of the page: {@code 1.500,00}. */
    public static String written(BigDecimal amount) {
        return new DecimalFormat("#,##0.00", DecimalFormatSymbols.getInstance(Locale.GERMANY))
                .format(amount);
    }
}
