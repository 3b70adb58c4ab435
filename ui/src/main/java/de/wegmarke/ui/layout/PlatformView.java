package de.wegmarke.ui.layout;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import de.wegmarke.access.Actor;
import jakarta.annotation.security.PermitAll;

/**
 * A view of the platform, opened through the gate like a {@link TenantView}:
 *
 * <pre>{@code
 * @Route(value = "kuratieren", layout = PlatformLayout.class)
 * @ViewPermission(Permission.STORY_CURATE)
 * class CurationView extends PlatformView {
 *     protected String open(PlatformVisit visit) { removeAll(); add(…); return t("curation.title"); }
 * }
 * }</pre>
 */
@PermitAll
public abstract class PlatformView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private String title = "";

    /**
     * Shows what the address asks for.
     *
     * @return the title of the page, without the product
     */
    protected abstract String open(PlatformVisit visit);

    @Override
    public final void beforeEnter(BeforeEnterEvent event) {
        addClassName("wm-view");
        var actor = ComponentUtil.getData(event.getUI(), Actor.class);
        if (actor == null) {
            throw new IllegalStateException("A view of the platform was opened past the gate");
        }
        title = open(new PlatformVisit(actor, event));
    }

    @Override
    public final String getPageTitle() {
        return PageTitles.of(title, null);
    }
}
