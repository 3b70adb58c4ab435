package de.wegmarke.ui.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** Facts of one thing: a term and its value each. What is empty is said, not left out. */
public final class FactList extends DescriptionList {

    public FactList() {
        addClassName("wm-facts");
    }

    /** Adds a fact; a blank value is shown as "keine Angabe". */
    public FactList fact(String term, String value) {
        if (!value.isBlank()) {
            return fact(term, new Text(value));
        }
        var nothing = Language.ofPage(new Div(Wording.t("facts.nothing")));
        nothing.addClassName("wm-quiet");
        return fact(term, nothing);
    }

    /** The same with a value that people wrote. */
    public FactList typed(String term, String value) {
        return value.isBlank() ? fact(term, value) : fact(term, Language.german(new Span(value)));
    }

    public FactList fact(String term, Component value) {
        var pair = new Div(new Term(term), new Description(value));
        getElement().appendChild(pair.getElement());
        return this;
    }
}
