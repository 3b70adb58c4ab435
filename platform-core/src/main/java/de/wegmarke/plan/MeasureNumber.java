package de.wegmarke.plan;

import java.util.regex.Pattern;

/**
 * The number of a measure: as the document prints it, and as a path that stays the same.
 *
 * <p>Two ways of numbering are known. In the Erfurt Maßnahmenplan 2021 the numbers restart in every
 * recommendation, so the path carries the recommendation too: {@code M2} in 1.8 has the path {@code
 * 1.8-M2}, and the second {@code M2} of the same recommendation {@code 1.8-M2-2}. In Magdeburg's
 * concept (DS0583/21) the printed number is the whole identity: {@code 1.13}; an addition such as
 * {@code 3.1 u. a.} stays in the printed label only, its path is {@code 3.1}.
 *
 * <p>The natural order is by path, with numbers counted as numbers: 1.2 before 1.10, M2 before M10.
 *
 * @param printed the label as printed, one line, without a closing colon
 * @param path unique in its plan and safe in an address: letters, digits, dots and hyphens
 */
public record MeasureNumber(String printed, String path) implements Comparable<MeasureNumber> {

    private static final int LONGEST = 100;
    private static final int DIGITS = 10;
    private static final Pattern PATH =
            Pattern.compile("[A-Za-z0-9]++(?:[.-][A-Za-z0-9]++)*+", Pattern.DOTALL);
    private static final Pattern LABEL = Pattern.compile("([A-Za-z]{0,4}) ?(\\d{1,6}[a-z]?)");
    private static final Pattern WHOLE =
            Pattern.compile("(\\d{1,6}(?:\\.\\d{1,6}){1,4}[a-z]?)(?:[ ,].{0,60})?");

    /**
     * Checks both forms.
     *
     * @throws IllegalArgumentException if the label is blank, of more than one line or longer than
     *     100 characters, or the path holds anything but letters, digits, dots and hyphens
     */
    public MeasureNumber {
        if (printed.isBlank()
                || printed.length() > LONGEST
                || !printed.equals(printed.strip())
                || printed.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("Not a printed number: '" + printed + "'");
        }
        if (path.length() > LONGEST || !PATH.matcher(path).matches()) {
            throw new IllegalArgumentException("Not a path of a measure: '" + path + "'");
        }
    }

    /**
     * A number that is the measure's whole identity, such as {@code 1.13} or {@code 3.1 u. a.}.
     *
     * @throws IllegalArgumentException if it does not begin with two numbers separated by a dot
     */
    public static MeasureNumber parse(String printed) {
        var label = cleaned(printed);
        var matcher = WHOLE.matcher(label);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("Not a whole number of a measure: '" + label + "'");
        }
        return new MeasureNumber(label, matcher.group(1));
    }

    /**
     * A label that counts within its recommendation, such as {@code M2} or {@code M 1:}.
     *
     * @param parentPath the recommendation's path, such as {@code 1.8}
     * @param occurrence 1 for the first measure with this label in the recommendation, 2 for the
     *     second
     * @throws IllegalArgumentException if it is not a short letter code with a number
     */
    public static MeasureNumber within(String parentPath, String printed, int occurrence) {
        var label = cleaned(printed);
        var matcher = LABEL.matcher(label);
        if (!matcher.matches() || occurrence < 1) {
            throw new IllegalArgumentException("Not a label of a measure: '" + label + "'");
        }
        var path = parentPath + "-" + matcher.group(1) + matcher.group(2);
        return new MeasureNumber(label, occurrence == 1 ? path : path + "-" + occurrence);
    }

    /** A key whose plain character order (collation C) is the natural order of numbers. */
    public String sortKey() {
        return sortKey(path);
    }

    /**
     * The sort key of any path of a plan, of sections too. Every run of digits is filled up to ten
     * places: {@code 1.8-M2} becomes {@code 0000000001.0000000008-M0000000002}.
     */
    public static String sortKey(String path) {
        var key = new StringBuilder(path.length() + 3 * DIGITS);
        var position = 0;
        while (position < path.length()) {
            var start = position;
            while (position < path.length() && isDigit(path.charAt(position))) {
                position++;
            }
            if (position > start) {
                key.repeat('0', Math.max(0, DIGITS - (position - start)));
                key.append(path, start, position);
            } else {
                key.append(path.charAt(position++));
            }
        }
        return key.toString();
    }

    @Override
    public int compareTo(MeasureNumber other) {
        var byPath = sortKey().compareTo(other.sortKey());
        return byPath != 0
                ? byPath
                : path.equals(other.path)
                        ? printed.compareTo(other.printed)
                        : path.compareTo(other.path);
    }

    /** The printed label. */
    @Override
    public String toString() {
        return printed;
    }

    private static boolean isDigit(char character) {
        return character >= '0' && character <= '9';
    }

    private static String cleaned(String printed) {
        var label = printed.strip();
        return label.endsWith(":") ? label.substring(0, label.length() - 1).strip() : label;
    }
}
