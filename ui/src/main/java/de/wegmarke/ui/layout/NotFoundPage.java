package de.wegmarke.ui.layout;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import de.wegmarke.ui.component.Wording;
import jakarta.servlet.http.HttpServletResponse;

/** No page has this address. */
@AnonymousAllowed
@ParentLayout(PlainLayout.class)
class NotFoundPage extends ErrorPage implements HasErrorParameter<NotFoundException> {

    @Override
    public int setErrorParameter(
            BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        show(Wording.t("error.notFound.title"), Wording.t("error.notFound.text"));
        return HttpServletResponse.SC_NOT_FOUND;
    }
}
