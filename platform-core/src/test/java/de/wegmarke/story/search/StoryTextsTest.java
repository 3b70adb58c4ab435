package de.wegmarke.story.search;

import static org.assertj.core.api.Assertions.assertThat;

import de.wegmarke.rows.Json;
import de.wegmarke.story.StoryContent;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What a story says is searched, and what is searched can be marked. */
class StoryTextsTest {

    /** Facets, and where a link leads to. */
    private static final Set<String> NOT_SEARCHED =
            Set.of("StoryContent.topics", "Effort.level", "StoryLink.url");

    /** Each place of a story in which words stand, with a word that stands nowhere else. */
    private final Map<String, String> words = new LinkedHashMap<>();

    private final StoryContent story = (StoryContent) filled(StoryContent.class);

    private Object filled(Class<?> type) {
        var values =
                Arrays.stream(type.getRecordComponents())
                        .map(one -> filled(type.getSimpleName() + "." + one.getName(), one))
                        .toArray();
        var types =
                Arrays.stream(type.getRecordComponents())
                        .map(RecordComponent::getType)
                        .toArray(Class<?>[]::new);
        try {
            return type.getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    private Object filled(String place, RecordComponent component) {
        if (component.getGenericType() instanceof ParameterizedType list) {
            return List.of(value(place, (Class<?>) list.getActualTypeArguments()[0]));
        }
        return value(place, component.getType());
    }

    private Object value(String place, Class<?> type) {
        if (type == String.class) {
            var word = "zqx" + (char) ('a' + words.size() / 20) + (char) ('a' + words.size() % 20);
            words.put(place, word);
            return word;
        }
        if (type == Integer.class) {
            words.put(place, "2018");
            return 2018;
        }
        if (type.isEnum()) {
            var constant = (Enum<?>) type.getEnumConstants()[0];
            words.put(place, StoryTokens.of(StoryNames.of(constant)).getFirst().words().getFirst());
            return constant;
        }
        if (type.isRecord()) {
            return filled(type);
        }
        return type == boolean.class ? true : type == int.class ? 7 : new UUID(7, 7);
    }

    @Test
    void every_word_of_a_story_is_searched_and_marked_where_it_stands() {
        var searched = Set.of(IndexedWords.of(story, "Suhl").words());
        assertThat(words).containsKeys("StoryContent.title", "StoryImage.alternativeText");

        words.forEach(
                (place, word) -> {
                    var asked =
                            new Marking(
                                    new Expansion(
                                            List.of(),
                                            Map.of(1, 1.0),
                                            Map.of(word, 1),
                                            List.of(),
                                            List.of()));
                    var shown = new ArrayList<>(asked.mark(story.title()));
                    asked.excerpts(story).forEach(excerpt -> shown.addAll(excerpt.spans()));
                    var expected = !NOT_SEARCHED.contains(place);
                    assertThat(searched.contains(word)).as(place).isEqualTo(expected);
                    assertThat(shown.stream().anyMatch(Span::marked)).as(place).isEqualTo(expected);
                });
    }

    @Test
    void the_name_of_the_municipality_is_searched_too() {
        assertThat(IndexedWords.of(story, "Suhl").words()).contains("suhl");
    }

    @Test
    void days_are_searched_as_they_are_read() {
        var dated =
                Json.read(
                        """
                        {"consent": true, "duration": {"from": "2018-11", "to": "2019-03-31", "regular": false},
                         "figures": [{"value": "40", "unit": "Gäste", "date": "2020-02"}]}
                        """,
                        StoryContent.class);

        assertThat(StoryTexts.of(dated))
                .extracting(StoryTexts.PartText::text)
                .containsExactly("November 2018 bis 31. März 2019", "40 Gäste", "Februar 2020");
    }

    @Test
    void a_sentence_is_shown_before_a_list_that_names_the_same() {
        var listed =
                Json.read(
                        """
                        {"consent": true, "targetGroups": ["WOMEN"], "outlook": "Frauen leiten bald den Kurs."}
                        """,
                        StoryContent.class);
        var marking =
                new Marking(
                        new Expansion(
                                List.of(),
                                Map.of(1, 1.0),
                                Map.of("frauen", 1),
                                List.of(),
                                List.of()));

        assertThat(marking.excerpts(listed).getFirst().spans())
                .contains(new Span("Frauen", true), new Span(" leiten bald den Kurs.", false));
    }
}
