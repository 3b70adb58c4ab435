package de.wegmarke.text;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/**
 * German texts, and English ones for those who ask for English. There is no fallback to the
 * machine's language: an English server would then speak English to people who read German.
 */
public final class Texts {

    private static final String BUNDLE = "vaadin-i18n.translations";
    private static final Control GERMAN_IF_NOTHING_ELSE =
            Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    private Texts() {}

    /**
     * A text with its values.
     *
     * @param wanted English or anything else, which gives German
     * @param values for the places {0}, {1} and so on; without any, the text is taken as it stands
     * @throws MissingResourceException if there is no such text
     */
    public static String of(Locale wanted, String key, Object... values) {
        var text = ResourceBundle.getBundle(BUNDLE, wanted, GERMAN_IF_NOTHING_ELSE).getString(key);
        return values.length == 0
                ? text
                : new MessageFormat(text, numbersOf(wanted)).format(values);
    }

    /** A text in the language of the terminal. */
    public static String onConsole(String key, Object... values) {
        return of(Locale.getDefault(), key, values);
    }

    /** 3.883 in German, 3,883 in English, whatever country the language came with. */
    private static Locale numbersOf(Locale wanted) {
        return wanted.getLanguage().equals("en") ? Locale.UK : Locale.GERMANY;
    }
}
