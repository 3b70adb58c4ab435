package de.wegmarke.ui.measure;

import static de.wegmarke.ui.component.Wording.t;

import de.wegmarke.plan.MeasureField;
import de.wegmarke.ui.component.DateText;
import de.wegmarke.ui.component.Wording;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The words for values of a measure's fields, in the language of the open page. */
public final class FieldText {

    /** T1 to T12 (common topics for comparison). */
    private static final int TOPICS = 12;

    private FieldText() {}

    /** A value as history and conflicts show it; "keine Angabe" where there is none. */
    public static String of(MeasureField field, @Nullable Object value) {
        return switch (value) {
            case null -> t("measure.value.none");
            case Enum<?> constant -> Wording.of(constant);
            case Boolean yes -> t(yes ? "measure.value.yes" : "measure.value.no");
            case LocalDate day -> DateText.of(day);
            case List<?> values when !values.isEmpty() ->
                    values.stream().map(String::valueOf).collect(Collectors.joining(", "));
            case List<?> _ -> t("measure.value.none");
            case String text when text.isBlank() -> t("measure.value.none");
            case String code when field == MeasureField.TOPIC -> topic(code);
            default -> value.toString();
        };
    }

    /** The name of a common topic, as "T3 Sprache und Verständigung"; another code as it is. */
    public static String topic(String code) {
        return topics().contains(code) ? code + " " + t("topic.%s".formatted(code)) : code;
    }

    /** The codes of all common topics, in their order. */
    public static List<String> topics() {
        return IntStream.rangeClosed(1, TOPICS).mapToObj(number -> "T" + number).toList();
    }
}
