package de.wegmarke.story.search;

import java.util.Locale;
import java.util.ResourceBundle;

/**
 * The German names of what a story says by a code: searched are the words that everybody reads on
 * its page and in a brochure.
 */
final class StoryNames {

    private static final ResourceBundle NAMES =
            ResourceBundle.getBundle(
                    "de.wegmarke.document.messages",
                    Locale.GERMAN,
                    ResourceBundle.Control.getNoFallbackControl(
                            ResourceBundle.Control.FORMAT_PROPERTIES));

    private StoryNames() {}

    static String of(Enum<?> constant) {
        return NAMES.getString(
                constant.getDeclaringClass().getSimpleName() + "." + constant.name());
    }

    /** What is said of a story that goes on as a regular service. */
    static String regular() {
        return NAMES.getString("brochure.regular");
    }
}
