package de.wegmarke.ui.story;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import de.wegmarke.story.SuspectedName;

/** What looks like a person, marked among the words around it. */
public final class SuspectedPassage extends Paragraph {

    public SuspectedPassage(SuspectedName name) {
        getElement()
                .appendChild(
                        Element.createText(name.before()),
                        new Element("mark").setText(name.words()),
                        Element.createText(name.after()));
    }
}
