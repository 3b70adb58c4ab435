package de.wegmarke.ui.layout;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinRequest;
import jakarta.servlet.http.Cookie;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * What a person likes in this browser: language and colours. Two cookies keep it, for a year, with
 * nothing in them that tells who the person is.
 */
final class Preferences {

    private static final String LANGUAGE = "wegmarke-language";
    private static final String COLOURS = "wegmarke-colours";

    private Preferences() {}

    /** Light, dark, or as the device is set. */
    enum Colours {
        SYSTEM,
        LIGHT,
        DARK;

        String attribute() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static Locale language(VaadinRequest request) {
        return cookie(request, LANGUAGE)
                .flatMap(
                        tag ->
                                Translations.LANGUAGES.stream()
                                        .filter(language -> language.toLanguageTag().equals(tag))
                                        .findFirst())
                .orElse(Locale.GERMAN);
    }

    static Colours colours(VaadinRequest request) {
        return cookie(request, COLOURS)
                .flatMap(
                        value ->
                                Arrays.stream(Colours.values())
                                        .filter(colours -> colours.attribute().equals(value))
                                        .findFirst())
                .orElse(Colours.SYSTEM);
    }

    /** Keeps the language and loads the page anew, so that every text changes. */
    static void speak(UI ui, Locale language) {
        keep(ui, LANGUAGE, language.toLanguageTag());
        // The session remembers its locale for pages opened from now on.
        ui.getSession().setLocale(language);
        ui.getPage().reload();
    }

    static void paint(UI ui, Colours colours) {
        keep(ui, COLOURS, colours.attribute());
        ui.getPage()
                .executeJs("document.documentElement.dataset.colours = $0", colours.attribute());
    }

    private static void keep(UI ui, String name, String value) {
        ui.getPage()
                .executeJs(
                        """
                        document.cookie = $0 + '=' + $1 + ';path=/;max-age=31536000;SameSite=Lax'
                            + (location.protocol === 'https:' ? ';Secure' : '')
                        """,
                        name,
                        value);
    }

    private static Optional<String> cookie(VaadinRequest request, String name) {
        return Optional.ofNullable(request.getCookies()).stream()
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(name))
                .map(Cookie::getValue)
                .findFirst();
    }
}
