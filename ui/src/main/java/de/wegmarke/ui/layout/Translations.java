package de.wegmarke.ui.layout;

import com.vaadin.flow.i18n.I18NProvider;
import de.wegmarke.text.Texts;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Gives Vaadin the texts of the translation files; its own provider falls back otherwise. */
@Component
class Translations implements I18NProvider {

    private static final Logger LOG = LoggerFactory.getLogger(Translations.class);

    /** German first: it is taken whenever nobody asked for English. */
    static final List<Locale> LANGUAGES = List.of(Locale.GERMAN, Locale.ENGLISH);

    @Override
    public List<Locale> getProvidedLocales() {
        return LANGUAGES;
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... parameters) {
        try {
            return Texts.of(locale, key, parameters);
        } catch (MissingResourceException missing) {
            LOG.warn("No text for {}", key);
            return key;
        }
    }
}
