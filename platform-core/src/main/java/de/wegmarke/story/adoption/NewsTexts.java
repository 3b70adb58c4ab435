package de.wegmarke.story.adoption;

import de.wegmarke.story.StoryNotice;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.springframework.stereotype.Component;

/** The words of mails about stories. German only: they go to offices of German municipalities. */
@Component
class NewsTexts {

    private static final String LINE = "news.";

    private final ResourceBundle words =
            ResourceBundle.getBundle(
                    "de.wegmarke.story.adoption.news",
                    Locale.GERMANY,
                    ResourceBundle.Control.getNoFallbackControl(
                            ResourceBundle.Control.FORMAT_PROPERTIES));

    /** The kinds of notices that have words. */
    String[] kinds() {
        return words.keySet().stream()
                .filter(key -> key.startsWith(LINE))
                .map(key -> key.substring(LINE.length()))
                .toArray(String[]::new);
    }

    String line(StoryNotice notice, Object... values) {
        return of(LINE + notice, values);
    }

    String subject(StoryNotice notice, Object... values) {
        return of("subject." + notice, values);
    }

    String of(String key, Object... values) {
        return new MessageFormat(words.getString(key), Locale.GERMANY).format(values);
    }
}
