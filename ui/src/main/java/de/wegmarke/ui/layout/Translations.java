package de.wegmarke.ui.layout;

import com.vaadin.flow.i18n.I18NProvider;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * German and English texts. Vaadin's own provider would fall back to the language of the server,
 * and an English server would then show English to people who read German.
 */
@Component
class Translations implements I18NProvider {

    private static final Logger LOG = LoggerFactory.getLogger(Translations.class);
    private static final String BUNDLE = "vaadin-i18n.translations";
    private static final Control GERMAN_IF_NOTHING_ELSE =
            Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    /** German first: it is taken whenever nobody asked for English. */
    static final List<Locale> LANGUAGES = List.of(Locale.GERMAN, Locale.ENGLISH);

    @Override
    public List<Locale> getProvidedLocales() {
        return LANGUAGES;
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... parameters) {
        try {
            var text =
                    ResourceBundle.getBundle(BUNDLE, locale, GERMAN_IF_NOTHING_ELSE).getString(key);
            return parameters.length == 0
                    ? text
                    : new MessageFormat(text, numbersOf(locale)).format(parameters);
        } catch (MissingResourceException missing) {
            LOG.warn("No text for {}", key);
            return key;
        }
    }

    /** 3.883 in German, 3,883 in English, whatever country the language came with. */
    private static Locale numbersOf(Locale locale) {
        return locale.getLanguage().equals("en") ? Locale.UK : Locale.GERMANY;
    }
}
