package de.wegmarke.document;

import de.wegmarke.reporting.ReportSection;
import de.wegmarke.reporting.ReportedMeasure;

/** Addresses within the document. They stay the same from one rendering to the next. */
final class Anchor {

    private static final String PREFIX = "bericht-";

    private Anchor() {}

    static String of(String part) {
        return PREFIX + part;
    }

    static String of(ReportSection section) {
        return PREFIX + "feld-" + safe(section.path());
    }

    static String of(ReportedMeasure measure) {
        return PREFIX + "massnahme-" + safe(measure.path());
    }

    /** Different paths stay different, whatever stands in them. */
    private static String safe(String path) {
        var safe = new StringBuilder();
        path.codePoints()
                .forEach(
                        character -> {
                            var plain =
                                    character < 0x80 && Character.isLetterOrDigit(character)
                                            || character == '-'
                                            || character == '.';
                            if (plain) {
                                safe.appendCodePoint(character);
                            } else {
                                safe.append('_').append(Integer.toHexString(character)).append('_');
                            }
                        });
        return safe.toString();
    }
}
