package de.wegmarke.ui.component;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Locale;
import java.util.Optional;

/**
 * The texts of the application in the language of the open page. A view never holds a literal:
 *
 * <pre>{@code
 * import static de.wegmarke.ui.component.Wording.t;
 * new Button(t("measures.filter.reset"))
 * }</pre>
 *
 * <p>The texts stand in {@code vaadin-i18n/translations.properties} (German) and {@code
 * translations_en.properties}, with the placeholders of {@link java.text.MessageFormat}: {0}, and
 * {@code {0,choice,0#keine Maßnahme|1#eine Maßnahme|1<{0} Maßnahmen}}. An apostrophe in a text with
 * placeholders is written twice.
 */
public final class Wording {

    private Wording() {}

    /** The text with this key; a test looks for keys that are written here and do not exist. */
    public static String t(String key, Object... parameters) {
        return I18NProvider.translate(locale(), key, parameters);
    }

    /**
     * The word for a constant of the domain, from the key {@code enum.<type>.<CONSTANT>}, for
     * example {@code enum.MeasureState.DONE}.
     */
    public static String of(Enum<?> constant) {
        return t(
                "enum.%s.%s"
                        .formatted(constant.getDeclaringClass().getSimpleName(), constant.name()));
    }

    /** The language of the open page; German where there is none. */
    public static Locale locale() {
        return Optional.ofNullable(UI.getCurrent()).map(UI::getLocale).orElse(Locale.GERMAN);
    }
}
