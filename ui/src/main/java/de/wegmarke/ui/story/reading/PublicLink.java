package de.wegmarke.ui.story.reading;

import static de.wegmarke.ui.component.Wording.t;

import com.vaadin.flow.component.html.Anchor;
import de.wegmarke.story.PublishedStory;
import de.wegmarke.ui.layout.Navigation;

/**
 * Leads to the page of a story that needs no sign-in; there is one only if its municipality agreed.
 */
final class PublicLink extends Anchor {

    PublicLink(PublishedStory.Readable story) {
        super(
                Navigation.publicStory(story.story().municipality(), story.story().key()),
                t("read.public"));
        // No view of this application: the browser asks the server for it.
        setRouterIgnore(true);
        setVisible(story.publicPage());
    }
}
