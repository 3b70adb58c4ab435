package de.wegmarke.ui.layout;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import de.wegmarke.ui.component.Wording;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A page could not be shown. Says a reference that also stands in the log, and nothing more. */
@AnonymousAllowed
@ParentLayout(PlainLayout.class)
class UnexpectedErrorPage extends ErrorPage implements HasErrorParameter<Exception> {

    private static final Logger LOG = LoggerFactory.getLogger(UnexpectedErrorPage.class);

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        var reference = ErrorReference.next();
        LOG.error("Unexpected error {}", reference, parameter.getException());
        show(
                Wording.t("error.unexpected.title"),
                Wording.t("error.unexpected.text"),
                Wording.t("error.unexpected.reference", reference));
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }
}
