package de.wegmarke.ui.story;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import de.wegmarke.story.SuspectedName;
import de.wegmarke.ui.component.Language;

/** What looks like a person, marked among the words around it. */
public final class SuspectedPassage extends Paragraph {

    public SuspectedPassage(SuspectedName name) {
        Language.german(this)
                .getElement()
                .appendChild(
                        Element.createText(name.before()),
                        new Element("mark").setText(name.words()),
                        Element.createText(name.after()));
    }
}
