package de.wegmarke.ui.layout;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import de.wegmarke.access.AccessRefused;
import de.wegmarke.ui.component.Wording;
import jakarta.servlet.http.HttpServletResponse;

/** A service refused what a view asked for while it opened, for example after a lost membership. */
@AnonymousAllowed
@ParentLayout(PlainLayout.class)
class ServiceRefusedPage extends ErrorPage implements HasErrorParameter<AccessRefused> {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<AccessRefused> parameter) {
        show(
                Wording.t("error.refused.title"),
                switch (parameter.getException().reason()) {
                    case ROLE_LACKS_PERMISSION -> Wording.t("error.refused.role");
                    case NOT_SIGNED_IN -> Wording.t("error.refused.over");
                    case TENANT_SUSPENDED -> Wording.t("error.refused.suspended");
                    default -> Wording.t("error.refused.tenant");
                });
        return HttpServletResponse.SC_FORBIDDEN;
    }
}
