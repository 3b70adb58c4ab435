package de.wegmarke.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Brings the gender forms of German to one form, before indexing and before querying, so that
 * "Migrant*innen", "Migrant:innen", "MigrantInnen", "Migrantinnen und Migranten" and "Migranten"
 * are found alike. Made for PostgreSQL's {@code german} text search configuration, whose stemmer
 * knows none of these forms: the result is lower-case text whose words have the stem of the plain
 * form ("migrant").
 *
 * <p>A sign (star, colon, underscore, slash, inner capital) always tells a gender form. Without a
 * sign, only the endings of nouns for persons are taken off: "gewinnen", "Sinne", "Termin" stay.
 */
public final class GermanSearchText {

    /** Stands for the gender sign while words are looked at. */
    private static final char SIGN = '\uE000';

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{Nd}\uE000]++");
    private static final Pattern SIGNED =
            Pattern.compile(
                    "(?<=\\p{L})(?:[*:_·•]|/-?)(?:r?innen|in(?=[^\\p{L}]|$))"
                            + "|(?<=\\p{Ll})(?:Innen|In(?=[^\\p{L}]|$))"
                            + "|(?<=\\p{L})\\(-?inn?\\)(?:en)?|(?<=\\p{L})\\(-?innen\\)");
    private static final Pattern BETWEEN = Pattern.compile(" (?:und|oder|sowie|bzw\\.|u\\.|/) |/");

    /** Endings that a noun for a person has before "-in". */
    private static final List<String> PERSONS =
            List.of(
                    "er", "or", "eur", "ant", "ent", "ist", "og", "at", "et", "ekt", "ert", "är",
                    "ar", "ling", "ärzt", "arzt", "anwält", "kolleg", "kund", "freund", "beamt",
                    "bot", "lots", "genoss", "zeug", "wirt", "pat", "gatt", "chef", "köch",
                    "französ", "türk", "syr", "pol", "russ", "griech", "bäuer", "student", "graf",
                    "soldat", "laien", "fürst", "könig", "feind", "mentor", "gesell", "knecht");

    /** Words that end like a feminine noun and are none. */
    private static final Set<String> NOT_PERSONS =
            Set.of(
                    "gerinnen",
                    "entrinnen",
                    "verrinnen",
                    "zerrinnen",
                    "dachrinnen",
                    "regenrinnen",
                    "hierin",
                    "herin",
                    "darin",
                    "worin",
                    "dorin",
                    "mandarin",
                    "glyzerin",
                    "glycerin",
                    "margarin",
                    "satin",
                    "latin",
                    "ballettin",
                    "bulletin",
                    "serin",
                    "florin");

    /** Nouns that decline with "-en" and keep it inside a compound: Migrantenverein. */
    private static final List<String> WEAK =
            List.of("ant", "ent", "ist", "at", "og", "ekt", "ert", "or");

    private GermanSearchText() {}

    /**
     * The form to index and to search. Applying it twice gives the same as applying it once. Takes
     * time in proportion to the length of the text, whatever the text.
     */
    public static String normalise(String text) {
        var signed = SIGNED.matcher(text.replace("\\", "").replace(SIGN, ' '));
        var marked = signed.replaceAll(String.valueOf(SIGN)).toLowerCase(Locale.GERMAN);
        return merged(marked, words(marked));
    }

    private static List<Word> words(String text) {
        var words = new ArrayList<Word>();
        var matcher = WORD.matcher(text);
        while (matcher.find()) {
            var written = matcher.group();
            var plain = plain(written);
            words.add(new Word(matcher.start(), matcher.end(), plain, !plain.equals(written)));
        }
        return words;
    }

    /** Writes the words; of a pair such as "bürgerinnen und bürger" only the plain form. */
    private static String merged(String text, List<Word> words) {
        var result = new StringBuilder(text.length());
        var from = 0;
        for (var index = 0; index < words.size(); index++) {
            var word = words.get(index);
            result.append(text, from, word.start());
            from = word.end();
            var next = index + 1 < words.size() ? words.get(index + 1) : null;
            var pair = next == null ? null : pair(text, words, index);
            if (pair != null) {
                var second = pair;
                result.append(word.feminine() ? second.plain() : word.plain());
                from = second.end();
                while (index + 1 < words.size() && words.get(index + 1).start() <= second.start()) {
                    index++;
                }
            } else {
                result.append(word.plain());
            }
        }
        return result.append(text, from, text.length()).toString();
    }

    private static @Nullable Word pair(String text, List<Word> words, int index) {
        var first = words.get(index);
        for (var later = index + 1; later <= index + 2 && later < words.size(); later++) {
            var second = words.get(later);
            if (first.feminine() != second.feminine()
                    && second.start() - first.end() <= 8
                    && BETWEEN.matcher(text.substring(first.end(), second.start())).matches()
                    && sameNoun(first.plain(), second.plain())) {
                return second;
            }
        }
        return null;
    }

    private static boolean sameNoun(String first, String second) {
        var shorter = folded(first.length() <= second.length() ? first : second);
        var longer = folded(first.length() <= second.length() ? second : first);
        return longer.startsWith(shorter) && longer.length() - shorter.length() <= 3;
    }

    private static String folded(String word) {
        return word.replace('ä', 'a').replace('ö', 'o').replace('ü', 'u');
    }

    private static String plain(String word) {
        var sign = word.indexOf(SIGN);
        if (sign >= 0) {
            var rest = word.substring(sign + 1).replace(String.valueOf(SIGN), "");
            return compound(word.substring(0, sign), rest);
        }
        if (NOT_PERSONS.contains(word)) {
            return word;
        }
        if (word.endsWith("innen")) {
            var base = word.substring(0, word.length() - 5);
            return isPerson(base) ? singular(base) : word;
        }
        if (word.endsWith("in")) {
            var base = word.substring(0, word.length() - 2);
            return base.length() >= 4 && isPerson(base) ? singular(base) : word;
        }
        var inside = word.indexOf("innen");
        if (inside > 4 && isPerson(word.substring(0, inside))) {
            return compound(word.substring(0, inside), word.substring(inside + 5));
        }
        return word;
    }

    private static String compound(String base, String rest) {
        if (rest.isEmpty()) {
            return singular(base);
        }
        if (WEAK.stream().anyMatch(base::endsWith)) {
            return base + "en" + rest;
        }
        return base.endsWith("eur") ? base + "s" + rest : base + rest;
    }

    /** The stemmer takes an ending "s" off; "Lotse" needs its last letter. */
    private static String singular(String base) {
        return base.endsWith("lots") ? base + "e" : base;
    }

    private static boolean isPerson(String base) {
        return base.length() >= 3 && PERSONS.stream().anyMatch(base::endsWith);
    }

    private record Word(int start, int end, String plain, boolean feminine) {}
}
