package de.wegmarke.ui.layout;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Prepares every session and every tab: language, colours, the gate, and texts for bad moments. */
@Component
class UiStart implements VaadinServiceInitListener {

    private final TenantGate gate;

    UiStart(TenantGate gate) {
        this.gate = gate;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        VaadinService service = event.getSource();
        service.setSystemMessagesProvider(info -> systemMessages(info.getLocale()));
        service.addSessionInitListener(
                session -> {
                    session.getSession().setLocale(Preferences.language(session.getRequest()));
                    session.getSession().setErrorHandler(new UnexpectedErrors());
                });
        service.addUIInitListener(init -> prepare(init.getUI()));
        event.addIndexHtmlRequestListener(UiStart::prepare);
    }

    private void prepare(UI ui) {
        var request = VaadinRequest.getCurrent();
        if (request != null) {
            ui.setLocale(Preferences.language(request));
        }
        var reconnect = ui.getReconnectDialogConfiguration();
        reconnect.setDialogText(ui.getTranslation("system.reconnecting"));
        reconnect.setDialogTextGaveUp(ui.getTranslation("system.disconnected"));
        nameConnectionIndicator(ui);
        ui.addBeforeEnterListener(gate);
    }

    /** Vaadin's sign of a lost connection speaks English and has no role, unless it is told. */
    private static void nameConnectionIndicator(UI ui) {
        ui.getPage()
                .executeJs(
                        """
                        const sign = window.Vaadin.connectionIndicator;
                        if (sign) {
                            sign.onlineText = $0;
                            sign.offlineText = $1;
                            sign.reconnectingText = $2;
                            sign.setAttribute('role', 'status');
                        }
                        """,
                        ui.getTranslation("system.online"),
                        ui.getTranslation("system.disconnected"),
                        ui.getTranslation("system.reconnecting"));
    }

    private static void prepare(IndexHtmlResponse page) {
        var request = page.getVaadinRequest();
        page.getDocument()
                .getElementsByTag("html")
                .attr("lang", Preferences.language(request).toLanguageTag())
                .attr("data-colours", Preferences.colours(request).attribute());
        page.getDocument().title(I18NProvider.translate(Preferences.language(request), "product"));
    }

    private static SystemMessages systemMessages(Locale language) {
        var messages = new CustomizedSystemMessages();
        messages.setSessionExpiredNotificationEnabled(true);
        messages.setSessionExpiredCaption(text(language, "system.expired.title"));
        messages.setSessionExpiredMessage(text(language, "system.expired.text"));
        messages.setInternalErrorNotificationEnabled(true);
        messages.setInternalErrorCaption(text(language, "system.error.title"));
        messages.setInternalErrorMessage(text(language, "system.error.text"));
        messages.setCookiesDisabledNotificationEnabled(true);
        messages.setCookiesDisabledCaption(text(language, "system.cookies.title"));
        messages.setCookiesDisabledMessage(text(language, "system.cookies.text"));
        return messages;
    }

    private static String text(Locale language, String key) {
        return I18NProvider.translate(language, key);
    }
}
