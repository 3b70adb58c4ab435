package de.wegmarke.ui.component;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/**
 * Amounts in euros: "1.500,00 EUR" in German, as council papers write, "EUR 1,500.00" in English.
 */
public final class MoneyText {

    private MoneyText() {}

    /**
     * The amount in the language of the open page.
     *
     * @param euros shown with two decimals, rounded half even
     */
    public static String of(BigDecimal euros) {
        return of(euros, Wording.locale());
    }

    static String of(BigDecimal euros, Locale language) {
        boolean english = language.getLanguage().equals(Locale.ENGLISH.getLanguage());
        var pattern = english ? "'EUR '#,##0.00" : "#,##0.00' EUR'";
        var symbols = DecimalFormatSymbols.getInstance(english ? Locale.UK : Locale.GERMANY);
        return new DecimalFormat(pattern, symbols).format(euros);
    }
}
