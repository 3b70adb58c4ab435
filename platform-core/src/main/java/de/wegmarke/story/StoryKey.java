package de.wegmarke.story;

import java.text.Normalizer;
import java.util.Locale;

/** Makes of a title what an address can hold. */
public final class StoryKey {

    private static final int LONGEST = 60;

    /** For a story that has no title yet. */
    private static final String UNTITLED = "geschichte";

    private StoryKey() {}

    /** {@code Spiel- und Sportfest für alle!} becomes {@code spiel-und-sportfest-fuer-alle}. */
    public static String of(String title) {
        var german =
                title.toLowerCase(Locale.GERMAN)
                        .replace("ä", "ae")
                        .replace("ö", "oe")
                        .replace("ü", "ue")
                        .replace("ß", "ss");
        var plain =
                Normalizer.normalize(german, Normalizer.Form.NFKD)
                        .replaceAll("\\p{M}", "")
                        .replaceAll("[^a-z0-9]+", "-")
                        .replaceAll("^-|-$", "");
        return plain.isEmpty() ? UNTITLED : shortened(plain);
    }

    private static String shortened(String key) {
        if (key.length() <= LONGEST) {
            return key;
        }
        var end = key.lastIndexOf('-', LONGEST);
        return key.substring(0, end > 0 ? end : LONGEST);
    }

    /** The same with a number behind it: the second story of this title is {@code …-2}. */
    public static String numbered(String key, int number) {
        return number == 1 ? key : key + "-" + number;
    }
}
