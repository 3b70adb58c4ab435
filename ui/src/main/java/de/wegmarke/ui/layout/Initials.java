package de.wegmarke.ui.layout;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** One or two letters that stand for a person where there is no room for the name. */
final class Initials {

    private Initials() {}

    static String of(String name) {
        var words =
                Arrays.stream(name.strip().split("\\s+"))
                        .filter(word -> !word.isEmpty() && Character.isLetter(word.charAt(0)))
                        .toList();
        return IntStream.of(0, words.size() - 1)
                .distinct()
                .filter(index -> index >= 0 && index < words.size())
                .mapToObj(index -> words.get(index).substring(0, 1).toUpperCase(Locale.GERMAN))
                .collect(Collectors.joining());
    }
}
