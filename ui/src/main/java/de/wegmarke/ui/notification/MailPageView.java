package de.wegmarke.ui.notification;

import static de.wegmarke.ui.component.Wording.t;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.router.Route;
import de.wegmarke.access.Permission;
import de.wegmarke.notification.MailDetail;
import de.wegmarke.notification.MailReading;
import de.wegmarke.notification.MailStep;
import de.wegmarke.notification.MailView;
import de.wegmarke.ui.component.DateText;
import de.wegmarke.ui.component.FactList;
import de.wegmarke.ui.component.Notice;
import de.wegmarke.ui.component.PageHeader;
import de.wegmarke.ui.component.ReadableRegion;
import de.wegmarke.ui.component.Wording;
import de.wegmarke.ui.layout.MainLayout;
import de.wegmarke.ui.layout.Navigation;
import de.wegmarke.ui.layout.TenantView;
import de.wegmarke.ui.layout.ViewPermission;
import de.wegmarke.ui.layout.Visit;
import java.util.Optional;
import java.util.UUID;

/** One mail: its text, to whom it went, and what happened to it. */
@Route(value = "postausgang/:mail", layout = MainLayout.class)
@ViewPermission(Permission.MAIL_READ)
@StyleSheet("context://wegmarke/mail.css")
class MailPageView extends TenantView {

    private final transient MailReading mails;

    MailPageView(MailReading mails) {
        this.mails = mails;
    }

    @Override
    protected String open(Visit visit) {
        removeAll();
        var found =
                visit.parameter("mail")
                        .flatMap(MailPageView::id)
                        .flatMap(id -> mails.find(visit.key(), id));
        if (found.isEmpty()) {
            visit.notFound();
            return "";
        }
        var detail = found.get();
        var title = title(detail.mail());
        add(
                new PageHeader(title).via(t("nav.outbox"), Navigation.outbox(visit.key())),
                facts(detail.mail()));
        text(detail);
        add(history(detail));
        return title;
    }

    private static Optional<UUID> id(String typed) {
        try {
            return Optional.of(UUID.fromString(typed));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    private static String title(MailView mail) {
        return mail.subject() == null ? Wording.of(mail.kind()) : mail.subject();
    }

    private static FactList facts(MailView mail) {
        return new FactList()
                .fact(t("mail.state"), new MailBadge(mail.state()))
                .fact(t("mail.kind"), Wording.of(mail.kind()))
                .fact(t("mail.to"), mail.recipient())
                .fact(t("mail.addresses"), mail.addresses() == null ? "" : mail.addresses())
                .fact(
                        t("mail.queued"),
                        t("mail.by", DateText.of(mail.queuedAt()), mail.queuedBy()));
    }

    private void text(MailDetail detail) {
        var problem = MailProblemText.of(detail.mail());
        if (!problem.isBlank()) {
            add(Notice.warning(problem));
        }
        var text = detail.text();
        if (text != null) {
            var paper = new Pre(text);
            paper.addClassName("wm-mail-text");
            var heading = t("mail.text");
            add(new H2(heading), new ReadableRegion(heading, paper));
        } else if (!detail.mail().state().isFinal()) {
            add(Notice.info(t("mail.text.later")));
        }
    }

    private static Div history(MailDetail detail) {
        var list = new OrderedList();
        list.addClassName("wm-mail-steps");
        detail.steps().forEach(step -> list.add(new ListItem(words(step))));
        var part = new Div(new H2(t("mail.history")), list);
        part.addClassName("wm-mail-history");
        return part;
    }

    private static String words(MailStep step) {
        var what = t("mail.step", DateText.of(step.at()), Wording.of(step.state()), step.by());
        var problem = step.problem();
        return problem == null ? what : t("mail.step.problem", what, Wording.of(problem));
    }
}
