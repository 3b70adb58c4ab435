package de.wegmarke.plan;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The rules by which two spellings name the same body. They hold for German administrations in
 * general and know no municipality's names:
 *
 * <ul>
 *   <li>"Dezernat 05" is "D05";
 *   <li>"Büro Migration u. Integration" is "Büro für Migration und Integration", and so with other
 *       kinds of units: "Dezernat Soziales und Jugend" is "Dezernat für Soziales, Jugend";
 *   <li>"Abteilung PÖA" is "PÖA": an abbreviation says by itself which unit it is;
 *   <li>article and genitive fall away: "des Büros für …" is "Büro für …";
 *   <li>upper and lower case do not matter: "alle Ämter" is "Alle Ämter", and so is "allen Ämtern".
 * </ul>
 *
 * Spellings that differ by more (misspellings) are never merged here; the import lists them as
 * doubts, and a person decides.
 */
public final class BodyNames {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0]++");
    private static final Pattern ARTICLE =
            Pattern.compile("^(?:der|die|das|des|dem|den|von|vom|zum|zur) (?=\\S)", FLAGS);
    private static final Pattern DEPARTMENT =
            Pattern.compile("^(?:Dezernat|Dez\\.?|D) ?0*(\\d{1,2})(?!\\d)", FLAGS);
    private static final Pattern AND = Pattern.compile(" u\\. (?!\\s*a\\.)");
    private static final Pattern GENITIVE =
            Pattern.compile(
                    "^(Büro|Amt|Bereich|Netzwerk|Beirat|Dezernat|Fachbereich)e?s\\b", FLAGS);
    private static final Pattern EVERY =
            Pattern.compile("^(all|weiter|divers|sämtlich|jeweilig|ander)e[nr]\\b", FLAGS);
    private static final Pattern DATIVE_PLURAL =
            Pattern.compile("(?i)^(alle Ämter|alle Dezernate)n$");
    private static final Pattern COLLECTIVE =
            Pattern.compile(
                    "^(?:(?:alle|sämtliche|jeweilige) |Ämter (?:D|des |der |im )).*", FLAGS);
    private static final Pattern OFFICE =
            Pattern.compile(
                    "^(büro|dezernat|koordination|fachbereich|bereich|abteilung|stabsstelle) für ");
    private static final Pattern QUOTES = Pattern.compile("[„“”\"»«]");
    private static final Pattern LISTED = Pattern.compile(",? und |, ");
    private static final Pattern ABBREVIATED_UNIT =
            Pattern.compile("^(?:Abteilung|Referat|Sachgebiet) (\\p{Lu}{2,8})$");

    private BodyNames() {}

    /**
     * The name in its basic form, still fit for display: without article, genitive and
     * abbreviations that stand for one word.
     */
    public static String normalise(String written) {
        var name = SPACES.matcher(written).replaceAll(" ").strip();
        var before = "";
        while (!before.equals(name)) {
            before = name;
            name = ARTICLE.matcher(name).replaceFirst("");
        }
        name = AND.matcher(name).replaceAll(" und ");
        name = GENITIVE.matcher(name).replaceFirst("$1");
        name = EVERY.matcher(name).replaceFirst("$1e");
        name = DATIVE_PLURAL.matcher(name).replaceFirst("$1");
        var department = DEPARTMENT.matcher(name);
        if (department.lookingAt()) {
            var number = Integer.parseInt(department.group(1));
            name = "D%02d".formatted(number) + name.substring(department.end());
        }
        return name;
    }

    /**
     * What two spellings of the same body have in common. Equal keys mean the same body; the key is
     * for comparing, not for reading.
     */
    public static String key(String written) {
        var unit = ABBREVIATED_UNIT.matcher(normalise(written)).replaceFirst("$1");
        var name = QUOTES.matcher(unit).replaceAll("").toLowerCase(Locale.GERMAN);
        return LISTED.matcher(OFFICE.matcher(name).replaceFirst("$1 ")).replaceAll(" + ");
    }

    /**
     * The spelling to show for a body: the one used most often, among equals one without quotation
     * marks, then the longest, then the first in alphabetical order.
     *
     * @param spellings all spellings of one body with repetitions, at least one
     */
    public static String preferred(Collection<String> spellings) {
        return spellings.stream()
                .map(BodyNames::normalise)
                .collect(Collectors.groupingBy(name -> name, Collectors.counting()))
                .entrySet()
                .stream()
                .max(
                        Comparator.<Map.Entry<String, Long>>comparingLong(Map.Entry::getValue)
                                .thenComparing(entry -> !QUOTES.matcher(entry.getKey()).find())
                                .thenComparing(entry -> entry.getKey().length())
                                .thenComparing(Map.Entry::getKey, Comparator.reverseOrder()))
                .orElseThrow()
                .getKey();
    }

    /**
     * Whether a name stands for many bodies at once, such as "Alle Ämter", "alle Beigeordneten" or
     * "Ämter D05". Such a name fans out when returns are requested.
     */
    public static boolean isCollective(String name) {
        return COLLECTIVE.matcher(normalise(name)).matches();
    }
}
