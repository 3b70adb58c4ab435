package de.wegmarke.story;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Texts as people type them: without blanks around them, and empty where nothing was said. */
public final class Words {

    private Words() {}

    static String of(@Nullable String typed) {
        return typed == null ? "" : typed.strip().replace("\r\n", "\n");
    }

    static <T> List<T> listOf(@Nullable List<T> stated) {
        return stated == null ? List.of() : List.copyOf(stated);
    }

    /** What an empty line ends, each without blanks around it; none of a blank text. */
    public static List<String> paragraphs(String text) {
        return Arrays.stream(text.split("\\n\\s*\\n"))
                .map(String::strip)
                .filter(paragraph -> !paragraph.isEmpty())
                .toList();
    }

    /** How many there are. */
    public static int count(String text) {
        return (int) Arrays.stream(text.split("\\s+")).filter(word -> !word.isEmpty()).count();
    }
}
