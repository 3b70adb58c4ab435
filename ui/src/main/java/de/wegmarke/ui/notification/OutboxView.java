package de.wegmarke.ui.notification;

import static de.wegmarke.ui.component.Wording.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.router.Route;
import de.wegmarke.access.Permission;
import de.wegmarke.notification.MailPage;
import de.wegmarke.notification.MailReading;
import de.wegmarke.tenancy.TenantKey;
import de.wegmarke.ui.component.EmptyState;
import de.wegmarke.ui.component.PageHeader;
import de.wegmarke.ui.layout.MainLayout;
import de.wegmarke.ui.layout.NavigationEntry;
import de.wegmarke.ui.layout.TenantView;
import de.wegmarke.ui.layout.ViewPermission;
import de.wegmarke.ui.layout.Visit;

/** All mails of the municipality, newest first. */
@Route(value = "postausgang", layout = MainLayout.class)
@ViewPermission(Permission.MAIL_READ)
@NavigationEntry(text = "nav.outbox", order = 47)
class OutboxView extends TenantView {

    private static final int PAGE = 50;

    private final transient MailReading mails;

    OutboxView(MailReading mails) {
        this.mails = mails;
    }

    @Override
    protected String open(Visit visit) {
        removeAll();
        var tenant = visit.key();
        add(
                new PageHeader(t("nav.outbox")).lead(t("mail.lead")),
                new KeptNotice(mails.leavesTheServer(tenant)));
        var first = mails.page(tenant, 0, PAGE);
        if (first.mails().isEmpty()) {
            add(new EmptyState(t("mail.empty"), t("mail.empty.text")));
        } else {
            show(tenant, first);
        }
        return t("nav.outbox");
    }

    private void show(TenantKey tenant, MailPage first) {
        var table = new MailTable(tenant, first.mails());
        var shown = new int[] {first.mails().size()};
        var more = new Button(t("mail.more"));
        more.setVisible(first.total() > shown[0]);
        more.addClickListener(
                click -> {
                    var next = mails.page(tenant, shown[0], PAGE);
                    table.show(next.mails());
                    shown[0] += next.mails().size();
                    more.setVisible(!next.mails().isEmpty() && next.total() > shown[0]);
                });
        add(table, more);
    }
}
