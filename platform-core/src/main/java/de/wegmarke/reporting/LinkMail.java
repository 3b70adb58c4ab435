package de.wegmarke.reporting;

import de.wegmarke.notification.MailKind;
import de.wegmarke.notification.MailSubject;
import de.wegmarke.notification.MailTemplate;
import de.wegmarke.notification.MailText;
import de.wegmarke.notification.PlainText;
import de.wegmarke.plan.RuleViolation;
import de.wegmarke.tenancy.TenantDirectory;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Brings a body the personal link that somebody has asked for. */
@Component
class LinkMail implements MailTemplate {

    private final CycleRepository cycles;
    private final BodyContacts contacts;
    private final ReminderSettingRepository settings;
    private final ReturnAddress address;
    private final TenantDirectory tenants;
    private final ReminderTexts texts;

    LinkMail(
            CycleRepository cycles,
            BodyContacts contacts,
            ReminderSettingRepository settings,
            ReturnAddress address,
            TenantDirectory tenants,
            ReminderTexts texts) {
        this.cycles = cycles;
        this.contacts = contacts;
        this.settings = settings;
        this.address = address;
        this.tenants = tenants;
        this.texts = texts;
    }

    @Override
    public MailKind kind() {
        return MailKind.PERSONAL_LINK;
    }

    /** Nothing is said any more if the cycle has been closed, or the body left out, meanwhile. */
    @Override
    public Optional<MailText> build(MailSubject subject) {
        try {
            return cycles.findByKey(subject.reference()).map(cycle -> mail(subject, cycle));
        } catch (RuleViolation over) {
            return Optional.empty();
        }
    }

    private MailText mail(MailSubject subject, Cycle cycle) {
        var body = subject.recipient();
        var place = address.of(cycle.key(), body.bodyCode());
        var own = contacts.of(body.bodyCode());
        var text = new PlainText().paragraph(texts.of("greeting"));
        text.paragraph(
                texts.of(
                        "link.intro",
                        body.name(),
                        cycle.plan().name(),
                        tenants.find(subject.tenant()).orElseThrow().name()));
        text.line(place.address()).gap().paragraph(texts.of("link.once"));
        if (own.isEmpty()) {
            text.paragraph(texts.of("reminder.forward", body.name()));
        }
        text.paragraph(texts.of("link.unasked"));
        return new MailText(
                own.isEmpty() ? settings.plan().fallbackOnly() : own,
                MailText.oneLine(texts.of("link.subject", cycle.plan().name(), body.name())),
                text.toString(),
                List.of(place.address()));
    }
}
