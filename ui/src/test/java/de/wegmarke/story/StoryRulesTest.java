package de.wegmarke.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What refuses something says so in a sentence. */
class StoryRulesTest {

    private static final Path RULES =
            Path.of("..", "platform-core", "src", "main", "java", "de", "wegmarke", "story");

    private static final Pattern RULE = Pattern.compile("\"(story\\.rule\\.[a-z-]+)\"");

    @ParameterizedTest
    @ValueSource(strings = {"translations.properties", "translations_en.properties"})
    void every_rule_has_its_sentence_and_every_sentence_its_rule(String file) throws IOException {
        var texts = new Properties();
        try (var reader =
                Files.newBufferedReader(
                        Path.of("src", "main", "resources", "vaadin-i18n").resolve(file))) {
            texts.load(reader);
        }
        var sentences =
                texts.stringPropertyNames().stream()
                        .filter(key -> key.startsWith("story.rule."))
                        .collect(Collectors.toCollection(TreeSet::new));

        assertThat(rules()).hasSizeGreaterThan(30);
        assertThat(sentences).containsExactlyInAnyOrderElementsOf(rules());
    }

    private static TreeSet<String> rules() throws IOException {
        var rules = new TreeSet<String>();
        try (var sources = Files.walk(RULES)) {
            for (var source : sources.filter(path -> path.toString().endsWith(".java")).toList()) {
                RULE.matcher(Files.readString(source))
                        .results()
                        .map((MatchResult found) -> found.group(1))
                        .forEach(rules::add);
            }
        }
        return rules;
    }
}
