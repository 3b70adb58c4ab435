package de.wegmarke.plan;

/**
 * How people name a measure: "1.8 M2", "1.13". Where numbers restart in every recommendation, the
 * printed "M2" alone names nothing (Erfurt Maßnahmenplan 2021); where the printed number is the
 * whole identity, it stands alone (Magdeburg DS0583/21).
 */
public final class MeasureLabel {

    private MeasureLabel() {}

    /**
     * The name, with a counter where a label is printed twice in one place: "1.8 M2 (2)".
     *
     * @param path stable path, as "1.8-M2-2"
     * @param printed label as printed, as "M2"
     */
    public static String of(String path, String printed) {
        var parts = path.split("-", 3);
        return switch (parts.length) {
            case 1 -> printed;
            case 2 -> parts[0] + " " + printed;
            default -> "%s %s (%s)".formatted(parts[0], printed, parts[2]);
        };
    }

    /** The name of a measure of which only the path is known: "1.8 M2". */
    public static String ofPath(String path) {
        var parts = path.split("-", 3);
        return of(path, parts.length == 1 ? path : parts[1]);
    }
}
