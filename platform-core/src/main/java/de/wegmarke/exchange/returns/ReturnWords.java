package de.wegmarke.exchange.returns;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;

/** The spreadsheet's own words in one language, German by default. */
final class ReturnWords {

    private static final String BUNDLE = "de.wegmarke.exchange.returns.messages";
    private static final ResourceBundle.Control GERMAN_BY_DEFAULT =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
    private static final List<Locale> LANGUAGES = List.of(Locale.GERMAN, Locale.ENGLISH);

    private final Locale locale;
    private final ResourceBundle bundle;

    ReturnWords(Locale asked) {
        bundle = ResourceBundle.getBundle(BUNDLE, asked, GERMAN_BY_DEFAULT);
        locale = Locale.forLanguageTag(bundle.getString("language"));
    }

    Locale locale() {
        return locale;
    }

    String text(String key, Object... values) {
        return new MessageFormat(bundle.getString(key), locale).format(values);
    }

    boolean has(String key) {
        return bundle.containsKey(key);
    }

    String heading(ReturnColumn column) {
        return text("column." + column.name());
    }

    String of(Enum<?> constant) {
        return text(constant.getDeclaringClass().getSimpleName() + "." + constant.name());
    }

    String date(LocalDate day) {
        return DateTimeFormatter.ofPattern(bundle.getString("date"), locale).format(day);
    }

    /** The constant that the word stands for, in whichever language; empty if it is not ours. */
    static <E extends Enum<E>> Optional<E> read(Class<E> type, String word) {
        var written = word.strip();
        return Arrays.stream(type.getEnumConstants())
                .filter(
                        constant ->
                                LANGUAGES.stream()
                                        .map(language -> new ReturnWords(language).of(constant))
                                        .anyMatch(written::equalsIgnoreCase))
                .findFirst();
    }
}
