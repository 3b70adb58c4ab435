package de.wegmarke.ui.story;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import de.wegmarke.story.Words;
import de.wegmarke.ui.component.Language;

/** A text of a story in paragraphs; German, whatever the language of the page around it. */
public final class Prose extends Div {

    public Prose(String text) {
        addClassName("wm-story-prose");
        Language.german(this);
        Words.paragraphs(text).stream().map(Paragraph::new).forEach(this::add);
    }
}
