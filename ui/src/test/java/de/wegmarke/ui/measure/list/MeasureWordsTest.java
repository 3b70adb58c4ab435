package de.wegmarke.ui.measure.list;

import static org.assertj.core.api.Assertions.assertThat;

import de.wegmarke.plan.ChangeOrigin;
import de.wegmarke.plan.CostFilter;
import de.wegmarke.plan.DeadlineFilter;
import de.wegmarke.plan.MeasureField;
import de.wegmarke.plan.MeasureKind;
import de.wegmarke.plan.MeasureSort;
import de.wegmarke.plan.ResponsibilityRole;
import de.wegmarke.ui.measure.FieldText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MeasureWordsTest {

    private static final List<Class<? extends Enum<?>>> SHOWN =
            List.of(
                    ListColumn.class,
                    FilterPart.class,
                    BulkField.class,
                    MeasureSort.Column.class,
                    DeadlineFilter.class,
                    CostFilter.class,
                    MeasureKind.class,
                    MeasureField.class,
                    ChangeOrigin.class,
                    ResponsibilityRole.class);

    @ParameterizedTest
    @ValueSource(strings = {"translations.properties", "translations_en.properties"})
    void every_constant_that_the_views_of_measures_show_has_a_word(String file) throws IOException {
        var texts = texts(file);
        for (var type : SHOWN) {
            for (var constant : type.getEnumConstants()) {
                assertThat(texts)
                        .containsKey("enum.%s.%s".formatted(type.getSimpleName(), constant.name()));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"translations.properties", "translations_en.properties"})
    void every_rule_about_measures_notes_and_drafts_has_a_sentence(String file) throws IOException {
        var texts = texts(file);
        RULES.forEach(rule -> assertThat(texts).containsKey(rule));
    }

    @Test
    void every_common_topic_has_a_name() throws IOException {
        var texts = texts("translations.properties");
        FieldText.topics().forEach(code -> assertThat(texts).containsKey("topic." + code));
    }

    private static final List<String> RULES =
            List.of(
                    "measure.rule.not-found",
                    "measure.rule.text-missing",
                    "measure.rule.text-too-long",
                    "measure.rule.state-needs-reason",
                    "measure.rule.tag-missing",
                    "measure.rule.deadline-missing",
                    "measure.rule.body-named-twice",
                    "measure.rule.body-unknown",
                    "note.rule.text-missing",
                    "note.rule.text-too-long",
                    "note.rule.address-not-web",
                    "draft.rule.too-large");

    private static Properties texts(String file) throws IOException {
        var texts = new Properties();
        var path = Path.of("src", "main", "resources", "vaadin-i18n", file);
        try (var reader = Files.newBufferedReader(path, StandardCharsets.UTF_8)) {
            texts.load(reader);
        }
        return texts;
    }
}
