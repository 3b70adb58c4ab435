package de.wegmarke.ui.component;

import com.vaadin.flow.component.HasElement;

/**
 * Says which language words are in, where that of people and that of the page stand together: what
 * people wrote is German, whatever the language of the page around it. A screen reader pronounces
 * it accordingly.
 */
public final class Language {

    private static final String ATTRIBUTE = "lang";

    private Language() {}

    /** Words that people wrote. */
    public static <E extends HasElement> E german(E words) {
        words.getElement().setAttribute(ATTRIBUTE, "de");
        return words;
    }

    /** Words of the page, within those that people wrote. */
    public static <E extends HasElement> E ofPage(E words) {
        words.getElement().setAttribute(ATTRIBUTE, Wording.locale().toLanguageTag());
        return words;
    }
}
