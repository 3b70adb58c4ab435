package de.wegmarke.ui.story.reading;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;

/** A part of the page with a heading that the contents lead to. */
final class Chapter extends Section {

    private final String title;

    /**
     * @param id its place in the address
     */
    Chapter(String id, String title, Component... content) {
        this.title = title;
        setId(id);
        addClassName("wm-story-chapter");
        var heading = new H2(title);
        heading.setId(id + "-titel");
        getElement().setAttribute("aria-labelledby", id + "-titel");
        getElement().setAttribute("tabindex", "-1");
        add(heading);
        add(content);
    }

    String title() {
        return title;
    }
}
