package de.wegmarke.story;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Which words begin a name, and which look like one and are none. */
final class NameWords {

    private static final Set<String> FIRST_NAMES = words("first-names.txt");
    private static final Set<String> NO_SURNAMES = words("no-surnames.txt");

    /** What bears a person's name and is none: streets, schools, foundations. */
    private static final Set<String> PLACES = words("named-places.txt");

    private static final Pattern NOUN_ENDING =
            Pattern.compile(".{2,}(?:heit|keit|schaft|tion|tät|ungen|ismus|innen|burg|straße)");

    /** "jede Frau", "als Frau": then the word is no form of address. */
    private static final Pattern NOUN_BEFORE =
            Pattern.compile(
                    "(?:^|\\P{L})(?:als|pro|jede|jeder|jedem|jeden|keine|keiner|keinem|keinen)\\s+$",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private NameWords() {}

    private static Set<String> words(String file) {
        try (var stream = NameWords.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalStateException("missing: " + file);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .flatMap(line -> Arrays.stream(line.split("\\s+")))
                    .filter(word -> !word.isEmpty())
                    .map(NameWords::plain)
                    .collect(toUnmodifiableSet());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** "Hans-Peter" too, if each half is one. */
    static boolean isFirstName(String word) {
        return Arrays.stream(word.split("-")).allMatch(part -> FIRST_NAMES.contains(plain(part)));
    }

    static boolean canBeSurname(String name) {
        var word = name.substring(name.lastIndexOf(' ') + 1);
        var last = plain(word.substring(word.lastIndexOf('-') + 1));
        return last.length() > 1
                && !NO_SURNAMES.contains(last)
                && !PLACES.contains(last)
                && !NOUN_ENDING.matcher(word.toLowerCase(Locale.GERMAN)).matches();
    }

    /** Whether what follows a name makes it that of a place: "Konrad Adenauer Stiftung". */
    static boolean namesAPlace(String rest) {
        var next = rest.strip().split("[^\\p{L}\\p{M}-]", 2)[0];
        return !rest.isEmpty()
                && (rest.startsWith(" ") || rest.startsWith("-"))
                && PLACES.contains(plain(next.substring(next.lastIndexOf('-') + 1)));
    }

    /** Whether the word after this text is a noun and not a form of address. */
    static boolean makesANoun(String before) {
        return NOUN_BEFORE.matcher(before).find();
    }

    /** Without accents and dots: people type names as their keyboard lets them. */
    private static String plain(String word) {
        return Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace('ı', 'i')
                .replace('ł', 'l')
                .replace('đ', 'd');
    }
}
