package de.wegmarke.ui.story.search;

import static de.wegmarke.ui.component.Wording.t;

import com.vaadin.flow.router.Route;
import de.wegmarke.access.Permission;
import de.wegmarke.ui.component.PageHeader;
import de.wegmarke.ui.layout.NavigationEntry;
import de.wegmarke.ui.layout.PlatformLayout;
import de.wegmarke.ui.layout.PlatformView;
import de.wegmarke.ui.layout.PlatformVisit;
import de.wegmarke.ui.layout.ViewPermission;

/** Published stories of all municipalities, for whoever has none of their own. */
@Route(value = "geschichten", layout = PlatformLayout.class)
@ViewPermission(Permission.STORY_READ)
@NavigationEntry(text = "nav.stories", order = 10)
class PlatformStoriesView extends PlatformView {

    private final transient FindServices services;

    PlatformStoriesView(FindServices services) {
        this.services = services;
    }

    @Override
    protected String open(PlatformVisit visit) {
        removeAll();
        var finder = new StoryFinder(services, new StoryPlace.OnPlatform());
        add(new PageHeader(t("nav.stories")).lead(t("find.lead")), finder);
        finder.open(FindAddress.parse(visit.query()));
        return t("nav.stories");
    }
}
