package de.wegmarke.story.search;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Words that mean nearly the same, in groups; the file beside this class lists them. */
final class Kin {

    private final Integer[] groups;
    private final String[] words;

    private Kin(List<Integer> groups, List<String> words) {
        this.groups = groups.toArray(Integer[]::new);
        this.words = words.toArray(String[]::new);
    }

    static Kin read() {
        try (InputStream file = Kin.class.getResourceAsStream("kin.txt")) {
            if (file == null) {
                throw new IllegalStateException("The list of words of a kin is missing");
            }
            return of(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Kin of(String file) {
        var groups = new ArrayList<Integer>();
        var words = new ArrayList<String>();
        var lines = file.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
        for (int group = 0; group < lines.size(); group++) {
            for (var token : StoryTokens.of(lines.get(group))) {
                groups.add(group);
                words.add(token.words().getFirst());
            }
        }
        return new Kin(groups, words);
    }

    /** The group of each of the {@link #words()}. */
    Integer[] groups() {
        return groups.clone();
    }

    String[] words() {
        return words.clone();
    }
}
