package de.wegmarke.exchange;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** Texts of the exchange for people, German by default, for the user interface and the console. */
final class ExchangeTexts {

    private static final String BUNDLE = "de.wegmarke.exchange.messages";
    private static final ResourceBundle.Control GERMAN_BY_DEFAULT =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private ExchangeTexts() {}

    static String text(String key, Locale locale, Object... values) {
        var bundle = ResourceBundle.getBundle(BUNDLE, locale, GERMAN_BY_DEFAULT);
        return new MessageFormat(bundle.getString(key), locale).format(values);
    }
}
