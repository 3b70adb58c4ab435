package de.wegmarke.ui.notification;

import static de.wegmarke.ui.component.Wording.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import de.wegmarke.notification.MailView;
import de.wegmarke.tenancy.TenantKey;
import de.wegmarke.ui.component.DateText;
import de.wegmarke.ui.component.Wording;
import de.wegmarke.ui.layout.Navigation;
import java.util.List;

/** Mails in a list, newest first: what went to whom, when, and what became of it. */
@StyleSheet("context://wegmarke/mail.css")
public final class MailTable extends Div {

    private final TenantKey tenant;
    private final NativeTable table = new NativeTable();

    public MailTable(TenantKey tenant, List<MailView> mails) {
        this.tenant = tenant;
        addClassNames("wm-table-scroll", "wm-mails");
        // A region that scrolls is reached by keyboard.
        getElement().setAttribute("tabindex", "0");
        getElement().setAttribute("role", "region");
        getElement().setAttribute("aria-label", t("mail.list"));
        table.addClassName("wm-table");
        var head = new NativeTableRow();
        head.add(
                column(t("mail.when")),
                column(t("mail.to")),
                column(t("mail.subject")),
                column(t("mail.state")));
        table.getHead().add(head);
        add(table);
        show(mails);
    }

    /** Adds older ones below. */
    public void show(List<MailView> mails) {
        mails.forEach(mail -> table.getBody().add(row(mail)));
    }

    private static NativeTableHeaderCell column(String name) {
        var cell = new NativeTableHeaderCell(name);
        cell.getElement().setAttribute("scope", "col");
        return cell;
    }

    private NativeTableRow row(MailView mail) {
        var at = mail.finishedAt() == null ? mail.queuedAt() : mail.finishedAt();
        var when = new NativeTableCell(DateText.of(at));
        when.addClassName("wm-mail-when");
        var subject = mail.subject() == null ? Wording.of(mail.kind()) : mail.subject();
        return new NativeTableRow(
                when,
                two(new Span(mail.recipient()), mail.addresses()),
                new NativeTableCell(new Anchor(Navigation.mail(tenant, mail.id()), subject)),
                two(new MailBadge(mail.state()), MailProblemText.of(mail)));
    }

    private static NativeTableCell two(
            Component first, @org.jspecify.annotations.Nullable String below) {
        var cell = new NativeTableCell(first);
        if (below != null && !below.isBlank()) {
            var words = new Div(below);
            words.addClassNames("wm-quiet", "wm-mail-below");
            cell.add(words);
        }
        return cell;
    }
}
