package de.wegmarke.ui.layout;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** Two letters that stand for a person where there is no room for the name. */
final class Initials {

    private Initials() {}

    static String of(String name) {
        var words =
                Arrays.stream(name.strip().split("\\s+"))
                        .filter(word -> Character.isLetter(word.charAt(0)))
                        .toList();
        return words.stream()
                .filter(word -> word.equals(words.getFirst()) || word.equals(words.getLast()))
                .limit(2)
                .map(word -> word.substring(0, 1).toUpperCase(Locale.GERMAN))
                .collect(Collectors.joining());
    }
}
