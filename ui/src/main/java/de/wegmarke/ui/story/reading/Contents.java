package de.wegmarke.ui.story.reading;

import static de.wegmarke.ui.component.Wording.t;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import java.util.List;

/** The contents of a long story; each entry leads to its chapter on this page. */
final class Contents extends Nav {

    /** Of so many chapters one wants to know what comes. */
    static final int WORTH_IT = 5;

    /**
     * @param page the address of this page; a link to a place needs it, because links are relative
     *     to the application
     */
    Contents(String page, List<Chapter> chapters) {
        addClassName("wm-story-contents");
        getElement().setAttribute("aria-labelledby", "inhalt");
        var heading = new H2(t("read.contents"));
        heading.setId("inhalt");
        var list = new OrderedList();
        for (var chapter : chapters) {
            var link = new Anchor(page + "#" + chapter.getId().orElseThrow(), chapter.title());
            // The browser goes to a place of the same page by itself.
            link.setRouterIgnore(true);
            list.add(new ListItem(link));
        }
        add(heading, list);
    }
}
