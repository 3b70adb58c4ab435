package de.wegmarke.reporting;

import de.wegmarke.notification.PublicAddress;
import de.wegmarke.tenancy.TenantContext;
import org.springframework.context.annotation.Fallback;
import org.springframework.stereotype.Component;

/** The body's sheet, for people who sign in. */
@Component
@Fallback
class SheetAddress implements ReturnAddress {

    private final PublicAddress server;

    SheetAddress(PublicAddress server) {
        this.server = server;
    }

    @Override
    public Place of(String cycle, String body) {
        return new Place(
                server.of(
                        "%s/rueckmeldung/%s/%s"
                                .formatted(TenantContext.required().value(), cycle, body)),
                false);
    }
}
