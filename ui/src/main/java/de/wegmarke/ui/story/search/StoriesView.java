package de.wegmarke.ui.story.search;

import static de.wegmarke.ui.component.Wording.t;

import com.vaadin.flow.router.Route;
import de.wegmarke.access.Permission;
import de.wegmarke.ui.component.PageHeader;
import de.wegmarke.ui.layout.MainLayout;
import de.wegmarke.ui.layout.NavigationEntry;
import de.wegmarke.ui.layout.TenantView;
import de.wegmarke.ui.layout.ViewPermission;
import de.wegmarke.ui.layout.Visit;

/** Published stories of all municipalities, looked for from one of them. */
@Route(value = "geschichten", layout = MainLayout.class)
@ViewPermission(Permission.STORY_READ)
@NavigationEntry(text = "nav.stories", order = 48)
class StoriesView extends TenantView {

    private final transient FindServices services;

    StoriesView(FindServices services) {
        this.services = services;
    }

    @Override
    protected String open(Visit visit) {
        removeAll();
        var finder = new StoryFinder(services, new StoryPlace.InTenant(visit.key()));
        add(new PageHeader(t("nav.stories")).lead(t("find.lead")), finder);
        finder.open(FindAddress.parse(visit.query()));
        return t("nav.stories");
    }
}
