package de.wegmarke.ui.reporting.review;

import static de.wegmarke.ui.component.Wording.t;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import de.wegmarke.plan.RuleViolation;
import de.wegmarke.reporting.IssuedLink;
import de.wegmarke.reporting.LinkState;
import de.wegmarke.reporting.ReturnLink;
import de.wegmarke.reporting.ReturnLinks;
import de.wegmarke.tenancy.TenantKey;
import de.wegmarke.ui.component.DateText;
import de.wegmarke.ui.component.Notice;
import de.wegmarke.ui.component.RuleText;
import de.wegmarke.ui.component.Wording;
import java.time.Clock;
import java.util.UUID;

/** The personal links of one body: which there are, a new one, and taking one back. */
final class LinkDialog extends Dialog {

    /** The address of the page that shows the dialog is that of the platform. */
    private static final String ORIGIN = "this.value = window.location.origin + $0;";

    private static final String COPY =
            "navigator.clipboard?.writeText($0.inputElement.value); $0.inputElement.select();";

    private final transient ReturnLinks links;
    private final transient Clock clock;
    private final TenantKey tenant;
    private final String cycle;
    private final String body;
    private final Div messages = new Div();
    private final Div made = new Div();
    private final UnorderedList list = new UnorderedList();

    LinkDialog(
            ReturnLinks links,
            Clock clock,
            TenantKey tenant,
            String cycle,
            String body,
            String bodyName) {
        this.links = links;
        this.clock = clock;
        this.tenant = tenant;
        this.cycle = cycle;
        this.body = body;
        setHeaderTitle(t("link.title", bodyName));
        setWidth("min(40rem, 100%)");
        setCloseOnOutsideClick(false);
        addClassName("wm-form-dialog");
        messages.addClassName("wm-form-messages");
        made.addClassName("wm-link-made");
        made.getElement().setAttribute("role", "status");
        list.addClassName("wm-asked");
        var form = new Div(new Paragraph(t("link.text")), made, list);
        form.addClassName("wm-dialog-form");
        add(messages, form);
        var act = new Button(t("link.issue"), click -> issue());
        act.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var send = new Button(t("link.send"), click -> send());
        getFooter().add(new Button(t("action.close"), click -> close()), send, act);
        show();
    }

    private void show() {
        list.removeAll();
        var all = links.of(tenant, cycle, body);
        all.forEach(link -> list.add(item(link)));
        list.setVisible(!all.isEmpty());
    }

    private ListItem item(ReturnLink link) {
        var state = link.state(clock.instant());
        var item =
                new ListItem(
                        new Span(
                                t(
                                        "link.item",
                                        DateText.of(link.issuedAt()),
                                        link.issuedBy(),
                                        stands(link, state))));
        if (link.revokedAt() == null && state != LinkState.EXPIRED) {
            var revoke = new Button(t("link.revoke"), click -> revoke(link.id()));
            revoke.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
            revoke.setAriaLabel(t("link.revoke.label", DateText.of(link.issuedAt())));
            item.add(revoke);
        }
        return item;
    }

    private static String stands(ReturnLink link, LinkState state) {
        return switch (state) {
            case OPEN -> t("link.until", DateText.of(link.expiresAt()));
            case USED ->
                    link.usedAt() == null
                            ? Wording.of(state)
                            : t("link.used", DateText.of(link.usedAt()));
            case EXPIRED, REVOKED -> Wording.of(state);
        };
    }

    private void issue() {
        messages.removeAll();
        try {
            showMade(links.issue(tenant, cycle, body));
            show();
        } catch (RuleViolation refused) {
            messages.add(Notice.error(RuleText.of(refused)));
        }
    }

    private void showMade(IssuedLink link) {
        made.removeAll();
        var address = new TextField(t("link.address"));
        address.setReadOnly(true);
        address.setHelperText(t("link.once", DateText.of(link.expiresAt())));
        address.getElement().executeJs(ORIGIN, link.path());
        var copy = new Button(t("link.copy"));
        copy.addClickListener(
                click -> {
                    UI.getCurrent().getPage().executeJs(COPY, address.getElement());
                    copy.setText(t("link.copied"));
                });
        made.add(address, copy);
    }

    private void send() {
        messages.removeAll();
        made.removeAll();
        try {
            links.send(tenant, cycle, body);
            messages.add(Notice.success(t("link.sent")));
        } catch (RuleViolation refused) {
            messages.add(Notice.error(RuleText.of(refused)));
        }
    }

    private void revoke(UUID link) {
        messages.removeAll();
        made.removeAll();
        try {
            links.revoke(tenant, cycle, link);
        } catch (RuleViolation refused) {
            messages.add(Notice.error(RuleText.of(refused)));
        }
        show();
    }
}
