package de.wegmarke.reporting;

import de.wegmarke.notification.MailKind;
import de.wegmarke.notification.MailSubject;
import de.wegmarke.notification.MailTemplate;
import de.wegmarke.notification.MailText;
import de.wegmarke.notification.PlainText;
import de.wegmarke.tenancy.TenantDirectory;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Asks a body for the returns that it owes at this moment. */
@Component
class ReminderMail implements MailTemplate {

    private static final int MOST_LINES = 30;
    private static final int LONGEST_TITLE = 140;

    private final CycleRepository cycles;
    private final OwedReturns owed;
    private final BodyContacts contacts;
    private final ReminderSettingRepository settings;
    private final ReturnAddress address;
    private final TenantDirectory tenants;
    private final ReminderTexts texts;
    private final Clock clock;

    ReminderMail(
            CycleRepository cycles,
            OwedReturns owed,
            BodyContacts contacts,
            ReminderSettingRepository settings,
            ReturnAddress address,
            TenantDirectory tenants,
            ReminderTexts texts,
            Clock clock) {
        this.cycles = cycles;
        this.owed = owed;
        this.contacts = contacts;
        this.settings = settings;
        this.address = address;
        this.tenants = tenants;
        this.texts = texts;
        this.clock = clock;
    }

    @Override
    public MailKind kind() {
        return MailKind.REMINDER;
    }

    @Override
    public Optional<MailText> build(MailSubject subject) {
        var cycle = cycles.findByKey(subject.reference()).orElse(null);
        if (cycle == null || !cycle.state().takesReturns()) {
            return Optional.empty();
        }
        var returns = owed.of(cycle.id(), subject.recipient().bodyCode());
        return returns.isEmpty() ? Optional.empty() : Optional.of(mail(subject, cycle, returns));
    }

    private MailText mail(MailSubject subject, Cycle cycle, List<OwedReturns.Owed> returns) {
        var body = subject.recipient();
        var plan = settings.plan();
        var own = contacts.of(body.bodyCode());
        var to = own.isEmpty() ? plan.fallbackOnly() : own;
        var place = address.of(cycle.key(), body.bodyCode());
        var submission = cycle.plan().dates().submission();
        var overdue = LocalDate.now(clock).isAfter(submission);

        var text = new PlainText().paragraph(texts.of("greeting"));
        text.paragraph(
                texts.of(
                        "reminder.intro",
                        cycle.plan().name(),
                        municipality(subject),
                        returns.size(),
                        body.name(),
                        texts.date(cycle.plan().dates().cutOff())));
        text.paragraph(
                texts.of(
                        overdue ? "reminder.overdue" : "reminder.until",
                        returns.size(),
                        texts.date(submission)));
        text.line(texts.of("reminder.where")).line(place.address()).gap();
        if (place.personal()) {
            text.paragraph(texts.of("reminder.personal"));
        }
        list(text, returns);
        text.paragraph(texts.of("reminder.nil"));
        if (own.isEmpty()) {
            text.paragraph(texts.of("reminder.forward", body.name()));
        }
        text.paragraph(ask(plan)).paragraph(texts.of("automatic"));
        return new MailText(
                to,
                MailText.oneLine(title(submission, returns.size(), body.name())),
                text.toString(),
                place.personal() ? List.of(place.address()) : List.of());
    }

    private String title(LocalDate submission, int missing, String body) {
        var today = LocalDate.now(clock);
        var key =
                today.isAfter(submission)
                        ? "reminder.subject.overdue"
                        : today.equals(submission) ? "reminder.subject.today" : "reminder.subject";
        return texts.of(key, missing, body, texts.date(submission));
    }

    private String municipality(MailSubject subject) {
        return tenants.find(subject.tenant()).orElseThrow().name();
    }

    private String ask(ReminderPlan plan) {
        @Nullable Object who = plan.contact() == null ? plan.management() : plan.contact();
        return who == null
                ? texts.of("reminder.ask.nobody")
                : texts.of("reminder.ask", who.toString());
    }

    /** Thirty lines are read; more are counted. */
    private void list(PlainText text, List<OwedReturns.Owed> returns) {
        var sentBack = returns.stream().filter(OwedReturns.Owed::sentBack).toList();
        var open = returns.stream().filter(one -> !one.sentBack()).toList();
        var left = MOST_LINES;
        if (!sentBack.isEmpty()) {
            part(text, texts.of("reminder.sent-back", sentBack.size()), sentBack, left);
            left = Math.max(0, left - sentBack.size());
        }
        if (!open.isEmpty()) {
            part(text, texts.of("reminder.open", open.size()), open, left);
        }
    }

    private void part(PlainText text, String heading, List<OwedReturns.Owed> returns, int most) {
        text.line(heading);
        returns.stream()
                .limit(most)
                .forEach(
                        one -> {
                            text.point(texts.of("reminder.measure", one.label(), shortened(one)));
                            if (one.sentBack() && one.comment() != null) {
                                text.underPoint(texts.of("reminder.comment", one.comment()));
                            }
                        });
        if (returns.size() > most) {
            text.line(texts.of("reminder.more", returns.size() - most));
        }
        text.gap();
    }

    private static String shortened(OwedReturns.Owed one) {
        var title = one.text().strip();
        if (title.length() <= LONGEST_TITLE) {
            return title;
        }
        var end = title.lastIndexOf(' ', LONGEST_TITLE);
        return title.substring(0, end > 0 ? end : LONGEST_TITLE) + " …";
    }
}
