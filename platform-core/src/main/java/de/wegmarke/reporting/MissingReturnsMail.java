package de.wegmarke.reporting;

import de.wegmarke.notification.MailKind;
import de.wegmarke.notification.MailSubject;
import de.wegmarke.notification.MailTemplate;
import de.wegmarke.notification.MailText;
import de.wegmarke.notification.PlainText;
import de.wegmarke.notification.PublicAddress;
import de.wegmarke.tenancy.TenantDirectory;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Tells the integration management which bodies have not handed in after the submission date. */
@Component
class MissingReturnsMail implements MailTemplate {

    private final CycleRepository cycles;
    private final OwedReturns owed;
    private final ReminderSettingRepository settings;
    private final PublicAddress server;
    private final TenantDirectory tenants;
    private final ReminderTexts texts;

    MissingReturnsMail(
            CycleRepository cycles,
            OwedReturns owed,
            ReminderSettingRepository settings,
            PublicAddress server,
            TenantDirectory tenants,
            ReminderTexts texts) {
        this.cycles = cycles;
        this.owed = owed;
        this.settings = settings;
        this.server = server;
        this.tenants = tenants;
        this.texts = texts;
    }

    @Override
    public MailKind kind() {
        return MailKind.MISSING_RETURNS;
    }

    @Override
    public Optional<MailText> build(MailSubject subject) {
        var cycle = cycles.findByKey(subject.reference()).orElse(null);
        if (cycle == null || !cycle.state().takesReturns()) {
            return Optional.empty();
        }
        var missing = owed.debtors(cycle.id());
        return missing.isEmpty() ? Optional.empty() : Optional.of(mail(subject, cycle, missing));
    }

    private MailText mail(MailSubject subject, Cycle cycle, List<OwedReturns.Debtor> missing) {
        var submission = texts.date(cycle.plan().dates().submission());
        var municipality = tenants.find(subject.tenant()).orElseThrow().name();
        var text = new PlainText().paragraph(texts.of("greeting"));
        text.paragraph(
                texts.of(
                        "missing.intro",
                        cycle.plan().name(),
                        municipality,
                        submission,
                        missing.size()));
        for (var body : missing) {
            text.point(
                    texts.of(
                            body.sentBack() > 0 ? "missing.body.sent-back" : "missing.body",
                            body.name(),
                            body.missing(),
                            body.sentBack()));
        }
        text.gap()
                .line(texts.of("missing.where"))
                .line(
                        server.of(
                                "%s/berichte/%s/rueckmeldungen"
                                        .formatted(subject.tenant().value(), cycle.key())))
                .gap()
                .paragraph(texts.of("automatic"));
        var address = settings.plan().management();
        return new MailText(
                address == null ? List.of() : List.of(address),
                MailText.oneLine(
                        texts.of(
                                "missing.subject",
                                missing.size(),
                                cycle.plan().name(),
                                submission)),
                text.toString(),
                List.of());
    }
}
