package de.wegmarke.plan;

import java.util.regex.Pattern;

/** What a measure asks for: to do something, or first to find out whether it can be done. */
public enum MeasureKind {
    /** Something is to be done. */
    MEASURE,
    /** Prüfauftrag: something is to be examined; the result decides what follows. */
    REVIEW_MANDATE;

    private static final Pattern MANDATE =
            Pattern.compile(
                    "(?:Es wird geprüft|Es ist zu prüfen|Es soll geprüft werden|Prüfauftrag)\\b",
                    Pattern.UNICODE_CHARACTER_CLASS);

    /**
     * Recognises a Prüfauftrag by how its text begins. In the Erfurt Maßnahmenplan 2021, 26 of 146
     * measures begin with "Es wird geprüft". A text that only mentions an examination further on,
     * or that begins with a noun ("Prüfung und Ausbau …"), stays a measure: whoever edits the plan
     * can decide otherwise.
     *
     * @param text the measure's text without its number
     */
    public static MeasureKind of(String text) {
        return MANDATE.matcher(text.strip()).lookingAt() ? REVIEW_MANDATE : MEASURE;
    }
}
