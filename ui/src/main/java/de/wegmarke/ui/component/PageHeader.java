package de.wegmarke.ui.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;

/**
 * The head of a page: the way that led here, the one main heading, a sentence about the page, and
 * what can be done with the whole page.
 */
public final class PageHeader extends Div {

    private final OrderedList steps = new OrderedList();
    private final Nav way = new Nav(steps);
    private final H1 heading;
    private final Paragraph lead = new Paragraph();
    private final Div actions = new Div();

    public PageHeader(String title) {
        addClassName("wm-page-header");
        way.addClassName("wm-breadcrumb");
        way.getElement().setAttribute("aria-label", Wording.t("page.breadcrumb"));
        way.setVisible(false);
        heading = new H1(title);
        // Takes the focus after a navigation, so that a screen reader begins with the new page.
        heading.getElement().setAttribute("tabindex", "-1");
        lead.addClassName("wm-lead");
        lead.setVisible(false);
        actions.addClassName("wm-actions");
        actions.setVisible(false);
        var row = new Div(heading, actions);
        row.addClassName("wm-page-header-row");
        add(way, row, lead);
    }

    /** Heading and sentence are what people wrote: German, whatever the language of the page. */
    public PageHeader german() {
        Language.german(heading);
        Language.german(lead);
        return this;
    }

    /** Adds a step of the way to this page, the most general first. */
    public PageHeader via(String name, String address) {
        steps.add(new ListItem(new Anchor(address, name)));
        way.setVisible(true);
        return this;
    }

    /** One sentence under the heading. */
    public PageHeader lead(String text) {
        lead.setText(text);
        lead.setVisible(true);
        return this;
    }

    /** Adds buttons or links for the whole page. */
    public PageHeader actions(Component... components) {
        actions.add(components);
        actions.setVisible(true);
        return this;
    }

    public void setTitle(String title) {
        heading.setText(title);
    }
}
