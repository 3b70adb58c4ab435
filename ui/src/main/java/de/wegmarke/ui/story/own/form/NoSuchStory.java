package de.wegmarke.ui.story.own.form;

import static de.wegmarke.ui.component.Wording.t;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import de.wegmarke.tenancy.TenantKey;
import de.wegmarke.ui.component.EmptyState;
import de.wegmarke.ui.component.PageHeader;
import de.wegmarke.ui.layout.Navigation;

/** Says that the municipality has no such story, and where its stories are. */
public final class NoSuchStory extends Div {

    public NoSuchStory(TenantKey tenant) {
        addClassName("wm-story-page");
        var address = Navigation.ownStories(tenant);
        add(
                new PageHeader(t("own.missing")).via(t("nav.ownStories"), address),
                new EmptyState(
                        t("own.missing.title"),
                        t("own.missing.text"),
                        new Anchor(address, t("own.missing.all"))));
    }
}
