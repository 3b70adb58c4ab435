package gallery;

import com.vaadin.flow.router.Route;
import de.wegmarke.access.Permission;
import de.wegmarke.ui.component.PageHeader;
import de.wegmarke.ui.layout.NavigationEntry;
import de.wegmarke.ui.layout.PlatformLayout;
import de.wegmarke.ui.layout.PlatformView;
import de.wegmarke.ui.layout.PlatformVisit;
import de.wegmarke.ui.layout.ViewPermission;

/** A page of the platform for the institute alone. */
@Route(value = "beispiel", layout = PlatformLayout.class)
@ViewPermission(Permission.STORY_CURATE)
@NavigationEntry(text = "nav.import", order = 10)
class SampleCurationView extends PlatformView {

    @Override
    protected String open(PlatformVisit visit) {
        removeAll();
        add(new PageHeader("Kuratieren"));
        return "Kuratieren";
    }
}
