package de.wegmarke.reporting;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.ResourceBundle;
import org.springframework.stereotype.Component;

/** The words of reminders. German only: they go to offices of German municipalities. */
@Component
class ReminderTexts {

    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("dd.MM.yyyy", Locale.GERMANY);

    private final ResourceBundle words =
            ResourceBundle.getBundle(
                    "de.wegmarke.reporting.reminders",
                    Locale.GERMANY,
                    ResourceBundle.Control.getNoFallbackControl(
                            ResourceBundle.Control.FORMAT_PROPERTIES));

    String of(String key, Object... values) {
        return new MessageFormat(words.getString(key), Locale.GERMANY).format(values);
    }

    String date(LocalDate day) {
        return DATE.format(day);
    }

    /** The integration management, as lists of mails name it. */
    String management() {
        return of("management");
    }
}
