package de.wegmarke.reporting;

import de.wegmarke.notification.PublicAddress;
import de.wegmarke.tenancy.TenantContext;
import org.springframework.stereotype.Component;

/** A personal link, made at the moment the mail is built: nobody in an office needs an account. */
@Component
class LinkAddress implements ReturnAddress {

    private final CycleRepository cycles;
    private final LinkIssuing issuing;
    private final PublicAddress server;
    private final ReminderTexts texts;

    LinkAddress(
            CycleRepository cycles,
            LinkIssuing issuing,
            PublicAddress server,
            ReminderTexts texts) {
        this.cycles = cycles;
        this.issuing = issuing;
        this.server = server;
        this.texts = texts;
    }

    @Override
    public Place of(String cycle, String body) {
        var issued =
                issuing.issue(
                        TenantContext.required(),
                        cycles.required(cycle),
                        body,
                        texts.of("link.by-mail"));
        return new Place(server.of(issued.path().substring(1)), true);
    }
}
