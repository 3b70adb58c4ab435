package gallery;

import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.UploadHandler;
import de.wegmarke.access.Permission;
import de.wegmarke.ui.component.FieldTexts;
import de.wegmarke.ui.component.PageHeader;
import de.wegmarke.ui.layout.MainLayout;
import de.wegmarke.ui.layout.NavigationEntry;
import de.wegmarke.ui.layout.TenantView;
import de.wegmarke.ui.layout.ViewPermission;
import de.wegmarke.ui.layout.Visit;

/** A view that not everybody may open. */
@Route(value = "import", layout = MainLayout.class)
@ViewPermission(Permission.PLAN_IMPORT)
@NavigationEntry(text = "nav.import", order = 50)
class SampleImportView extends TenantView {

    @Override
    protected String open(Visit visit) {
        removeAll();
        var upload = new Upload(UploadHandler.inMemory((metadata, data) -> {}));
        upload.setI18n(FieldTexts.upload());
        upload.setMaxFiles(1);
        add(new PageHeader("Import"), upload);
        return "Import";
    }
}
