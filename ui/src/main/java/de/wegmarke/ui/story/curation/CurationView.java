package de.wegmarke.ui.story.curation;

import static de.wegmarke.ui.component.Wording.t;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.router.Route;
import de.wegmarke.access.Permission;
import de.wegmarke.story.StoryCuration;
import de.wegmarke.ui.component.EmptyState;
import de.wegmarke.ui.component.PageHeader;
import de.wegmarke.ui.layout.NavigationEntry;
import de.wegmarke.ui.layout.PlatformLayout;
import de.wegmarke.ui.layout.PlatformView;
import de.wegmarke.ui.layout.PlatformVisit;
import de.wegmarke.ui.layout.ViewPermission;

/** What waits for the institute, what it works on, what is with the municipalities. */
@Route(value = "kuratieren", layout = PlatformLayout.class)
@ViewPermission(Permission.STORY_CURATE)
@NavigationEntry(text = "nav.curation", order = 20)
@StyleSheet("context://wegmarke/overview.css")
@StyleSheet("context://wegmarke/story-own.css")
class CurationView extends PlatformView {

    private final transient StoryCuration curation;

    CurationView(StoryCuration curation) {
        this.curation = curation;
    }

    @Override
    protected String open(PlatformVisit visit) {
        removeAll();
        var municipalities = curation.municipalities();
        add(new PageHeader(t("nav.curation")).lead(t("curation.lead")));
        add(
                municipalities.isEmpty()
                        ? new EmptyState(t("curation.empty.title"), t("curation.empty.text"))
                        : new CurationLists(
                                curation, municipalities, CurationAddress.read(visit.query())));
        return t("nav.curation");
    }
}
