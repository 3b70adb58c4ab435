package de.wegmarke.ui.measure.list;

import de.wegmarke.plan.FilterChoices;
import de.wegmarke.plan.FilterChoices.Choice;
import de.wegmarke.ui.component.Wording;
import de.wegmarke.ui.measure.FieldText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** What each part of the filter offers, and the words for its values. */
final class FilterWords {

    private final Map<FilterPart, Map<String, String>> labels = new LinkedHashMap<>();
    private final String field;
    private final int measures;

    FilterWords(FilterChoices choices) {
        field = Objects.requireNonNullElse(choices.fieldName(), Wording.of(FilterPart.FIELD));
        labels.put(FilterPart.FIELD, named(choices.fields()));
        labels.put(FilterPart.BODY, named(choices.bodies()));
        var topics = new LinkedHashMap<String, String>();
        choices.topics().forEach(code -> topics.put(code, FieldText.topic(code)));
        labels.put(FilterPart.TOPIC, topics);
        for (var part : FilterPart.values()) {
            if (!part.constants().isEmpty()) {
                var words = new LinkedHashMap<String, String>();
                part.constants()
                        .forEach(
                                constant ->
                                        words.put(
                                                constant.name().toLowerCase(Locale.ROOT),
                                                Wording.of(constant)));
                labels.put(part, words);
            }
        }
        measures = choices.fields().stream().mapToInt(Choice::measures).sum();
    }

    /** What a part is called, action fields as the municipality calls them. */
    String of(FilterPart part) {
        return part == FilterPart.FIELD ? field : Wording.of(part);
    }

    /** What a column is called, likewise. */
    String of(ListColumn column) {
        return column == ListColumn.FIELD ? field : Wording.of(column);
    }

    /** How many measures the plan has. */
    int measures() {
        return measures;
    }

    /** The values to choose from, in their order. */
    List<String> values(FilterPart part) {
        return new ArrayList<>(labels.getOrDefault(part, Map.of()).keySet());
    }

    /** The word for a value; the value itself where the plan does not know it (any more). */
    String of(FilterPart part, String value) {
        return part == FilterPart.NEW
                ? Wording.t("measure.new")
                : labels.getOrDefault(part, Map.of()).getOrDefault(value, value);
    }

    private static Map<String, String> named(List<Choice> choices) {
        var words = new LinkedHashMap<String, String>();
        choices.forEach(choice -> words.put(choice.value(), choice.label()));
        return words;
    }
}
