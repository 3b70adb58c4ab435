package gallery;

import com.vaadin.flow.router.Route;
import de.wegmarke.ui.layout.MainLayout;
import de.wegmarke.ui.layout.TenantView;
import de.wegmarke.ui.layout.Visit;

/** A view whose author forgot the permission. */
@Route(value = "vergessen", layout = MainLayout.class)
class SampleForgottenView extends TenantView {

    @Override
    protected String open(Visit visit) {
        return "";
    }
}
