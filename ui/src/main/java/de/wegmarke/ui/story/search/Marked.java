package de.wegmarke.ui.story.search;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.dom.Element;
import de.wegmarke.story.search.Span;
import java.util.List;

/** Writes what was found with its marks: as text nodes, never as markup. */
final class Marked {

    private Marked() {}

    static void into(HasElement place, List<Span> spans) {
        for (var span : spans) {
            place.getElement()
                    .appendChild(
                            span.marked()
                                    ? new Element("mark").setText(span.text())
                                    : Element.createText(span.text()));
        }
    }
}
