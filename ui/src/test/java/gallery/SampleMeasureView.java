package gallery;

import com.vaadin.flow.router.Route;
import de.wegmarke.access.Permission;
import de.wegmarke.ui.component.PageHeader;
import de.wegmarke.ui.layout.MainLayout;
import de.wegmarke.ui.layout.TenantView;
import de.wegmarke.ui.layout.ViewPermission;
import de.wegmarke.ui.layout.Visit;

/** One of the things in a list; "gibt-es-nicht" is none of them, "kaputt" fails. */
@Route(value = "massnahmen/:path", layout = MainLayout.class)
@ViewPermission(Permission.PLAN_READ)
class SampleMeasureView extends TenantView {

    @Override
    protected String open(Visit visit) {
        removeAll();
        var path = visit.parameter("path").orElseThrow();
        switch (path) {
            case "gibt-es-nicht" -> visit.notFound();
            case "kaputt" -> throw new IllegalStateException("On purpose");
            default -> add(new PageHeader(path));
        }
        return path;
    }
}
