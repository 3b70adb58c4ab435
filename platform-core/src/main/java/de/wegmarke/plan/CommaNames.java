package de.wegmarke.plan;

import de.wegmarke.plan.ResponsibilityCell.Doubtful;
import de.wegmarke.plan.ResponsibilityCell.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Joins names that hold commas: "Dezernat für Soziales, Jugend und Gesundheit". Only bodies that
 * are named after a list of subjects can: a Dezernat, a Fachbereich, a ministry, a Beigeordneter.
 * The list goes on with single words that do not look like bodies themselves and ends with "und".
 */
final class CommaNames {

    private static final Pattern BEGINS_LIST =
            Pattern.compile(
                    "(?:.* )?(?:Dezernat|Fachbereich|FB|Ministerium|Beigeordnete[rn]?)(?: für)?"
                            + " \\p{Lu}[\\p{L}-]+");
    private static final Pattern SUBJECT = Pattern.compile("\\p{Lu}\\p{Ll}[\\p{L}-]*");
    private static final Pattern LAST_SUBJECT =
            Pattern.compile("\\p{Lu}\\p{Ll}[\\p{L}-]* und \\p{L}[\\p{L} -]*");
    private static final Pattern LIST =
            Pattern.compile(
                    "(?:Dezernat|Fachbereich|FB|Ministerium|Beigeordnete[rn]?|Stabsstelle|Koordination|Büro"
                            + "|Team|Abteilung|AG|Referat|Sachgebiet) .*");
    private static final Pattern BODY =
            Pattern.compile(
                    "(?i).*(?:amt|ämter|büro|rat|räte|beauftragte.?|dienst|stelle|zentrum|zentren|center"
                            + "|netzwerk|vereine?|verband|verbände|bund|träger|agentur|kammer|direktion"
                            + "|bibliothek(?:en)?|unternehmen|organisation(?:en)?|gremien"
                            + "|behörden?|personalrat|koordinat\\p{L}*|politik|verwaltung|meister|.schulen?)");

    private final List<Doubtful> doubts;

    CommaNames(List<Doubtful> doubts) {
        this.doubts = doubts;
    }

    /** Whether "und" in this name joins subjects of one body. */
    static boolean isListOfSubjects(String name) {
        return LIST.matcher(name).matches();
    }

    List<CellPart> join(List<CellPart> parts) {
        var joined = new ArrayList<CellPart>();
        var index = 0;
        while (index < parts.size()) {
            var first = parts.get(index);
            var end = first.specifier() == null ? endOfName(parts, index) : index;
            joined.add(end == index ? first : joined(parts.subList(index, end + 1)));
            index = end + 1;
        }
        return joined;
    }

    private static int endOfName(List<CellPart> parts, int start) {
        var end = endOfOmissions(parts, start);
        if (end > start || !BEGINS_LIST.matcher(parts.get(start).text()).matches()) {
            return end;
        }
        while (end + 1 < parts.size() && parts.get(end).specifier() == null) {
            var next = parts.get(end + 1);
            var isLast = LAST_SUBJECT.matcher(next.text()).matches();
            var isSubject = SUBJECT.matcher(next.text()).matches();
            if (next.separator() != Separator.COMMA
                    || (!isLast && !isSubject)
                    || BODY.matcher(firstWord(next.text())).matches()) {
                return end;
            }
            end++;
            if (isLast) {
                return end;
            }
        }
        return end;
    }

    /**
     * "Jugendhilfe-, Sozial- und Gesundheitsplanung": a hyphen before a comma lets the name go on.
     */
    private static int endOfOmissions(List<CellPart> parts, int start) {
        var end = start;
        while (parts.get(end).text().endsWith("-")
                && end + 1 < parts.size()
                && parts.get(end + 1).separator() == Separator.COMMA) {
            end++;
        }
        return end;
    }

    private CellPart joined(List<CellPart> pieces) {
        var text = String.join(", ", pieces.stream().map(CellPart::text).toList());
        var last = pieces.getLast();
        if (!last.text().contains(" und ")) {
            doubts.add(new Doubtful(Reason.AMBIGUOUS_COMMA, text));
        }
        return pieces.getFirst().withText(text, last);
    }

    private static String firstWord(String text) {
        var blank = text.indexOf(' ');
        return blank < 0 ? text : text.substring(0, blank);
    }
}
