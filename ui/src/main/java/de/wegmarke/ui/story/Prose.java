package de.wegmarke.ui.story;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.stream.Stream;

/** A text of a story in paragraphs; German, whatever the language of the page around it. */
public final class Prose extends Div {

    private static final String PARAGRAPH = "\\n\\s*\\n";

    public Prose(String text) {
        addClassName("wm-story-prose");
        getElement().setAttribute("lang", "de");
        Stream.of(text.split(PARAGRAPH))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .map(Paragraph::new)
                .forEach(this::add);
    }
}
