package de.wegmarke.ui.layout;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import de.wegmarke.access.AccessRefused;
import de.wegmarke.ui.component.Wording;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.util.DisconnectedClientHelper;

/**
 * What happens when a click ends in an error: it is logged under a reference, and the person is
 * told that reference and no more. The page stays as it is, so nothing that was typed is lost. A
 * browser that has gone before its answer came is no error.
 */
class UnexpectedErrors implements ErrorHandler {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(UnexpectedErrors.class);

    @Override
    public void error(ErrorEvent event) {
        if (event.getThrowable() instanceof AccessRefused refused) {
            tell(
                    Wording.t("error.refused.title"),
                    refused.reason() == AccessRefused.Reason.NOT_SIGNED_IN
                            ? Wording.t("error.refused.over")
                            : Wording.t("error.refused.role"));
            return;
        }
        if (DisconnectedClientHelper.isClientDisconnectedException(event.getThrowable())) {
            LOG.debug("The browser has gone", event.getThrowable());
            return;
        }
        var reference = ErrorReference.next();
        LOG.error("Unexpected error {}", reference, event.getThrowable());
        tell(Wording.t("error.unexpected.title"), Wording.t("error.unexpected.action", reference));
    }

    private static void tell(String title, String text) {
        if (UI.getCurrent() == null) {
            return;
        }
        var dialog = new Dialog(new Paragraph(text));
        dialog.setHeaderTitle(title);
        dialog.setRole("alertdialog");
        dialog.getFooter().add(new Button(Wording.t("action.close"), click -> dialog.close()));
        dialog.open();
    }
}
