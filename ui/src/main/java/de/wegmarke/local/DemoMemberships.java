package de.wegmarke.local;

import de.wegmarke.access.Membership;
import de.wegmarke.access.Role;
import de.wegmarke.tenancy.TenantKey;
import de.wegmarke.tenantadmin.MembershipAdministration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Gives the sample accounts, and the sample machine, their places. */
@Component
@Profile("local")
class DemoMemberships {

    private final MembershipAdministration administration;
    private final String issuer;

    DemoMemberships(
            MembershipAdministration administration,
            @Value("${wegmarke.identity.issuer}") String issuer) {
        this.administration = administration;
        this.issuer = issuer;
    }

    void grant() {
        for (DemoPerson account : DemoPerson.all()) {
            var person = administration.invite(issuer, account.username(), account.displayName());
            account.membership().ifPresent(place -> administration.grant(person, place));
            account.grant().ifPresent(role -> administration.grant(person, role));
        }
        var machine =
                administration.invite(
                        issuer, LocalClients.MACHINE, "Auswertung (technischer Zugang)");
        administration.grant(machine, Membership.of(new TenantKey("erfurt"), Role.READER));
    }
}
