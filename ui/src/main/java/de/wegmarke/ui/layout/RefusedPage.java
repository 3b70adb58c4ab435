package de.wegmarke.ui.layout;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import de.wegmarke.ui.component.Wording;
import jakarta.servlet.http.HttpServletResponse;

/**
 * The gate let nobody through. Outsiders cannot tell a tenant that exists from one that does not.
 */
@AnonymousAllowed
@ParentLayout(PlainLayout.class)
class RefusedPage extends ErrorPage implements HasErrorParameter<PageRefused> {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<PageRefused> parameter) {
        show(
                Wording.t("error.refused.title"),
                switch (parameter.getException().reason()) {
                    case NOT_FOR_YOU -> Wording.t("error.refused.tenant");
                    case ROLE -> Wording.t("error.refused.role");
                    case SUSPENDED -> Wording.t("error.refused.suspended");
                    case OVER -> Wording.t("error.refused.over");
                });
        return HttpServletResponse.SC_FORBIDDEN;
    }
}
