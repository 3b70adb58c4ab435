package de.wegmarke.local;

import static java.util.Objects.requireNonNull;

import java.util.Map;
import java.util.stream.Collectors;

/** Sample words of those who work with stories, each marked as a sample. */
final class DemoStoryPhrases {

    private final Map<String, String> texts =
            SemicolonFile.rows("demo/story-phrases.csv")
                    .collect(Collectors.toMap(row -> row.get(0), row -> row.get(1)));

    String text(String name) {
        return requireNonNull(texts.get(name), name);
    }
}
