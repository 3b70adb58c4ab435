package de.wegmarke.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import de.wegmarke.tenancy.TenantKey;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class MembershipTest {

    private static final TenantKey ERFURT = new TenantKey("erfurt");

    @Test
    void exactly_those_who_report_belong_to_a_body() {
        assertThatIllegalArgumentException().isThrownBy(() -> Membership.of(ERFURT, Role.REPORTER));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Membership(ERFURT, Role.READER, "jugendamt"));
    }

    @Test
    void exactly_guests_belong_to_a_cycle() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Membership(ERFURT, Role.GUEST, "jugendamt", null));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Membership(ERFURT, Role.GUEST, null, "2026"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Membership(ERFURT, Role.REPORTER, "jugendamt", "2026"));
    }

    @Test
    void exactly_those_who_coordinate_belong_to_a_programme() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PlatformGrant(PlatformRole.PROGRAMME_COORDINATOR, null));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PlatformGrant(PlatformRole.OPERATOR, "thueringen"));
    }

    @Test
    void a_reporter_has_a_body_in_its_own_tenant_only() {
        var reporter =
                new Actor(
                        new UUID(0, 1),
                        "Person",
                        Set.of(Membership.reporter(ERFURT, "jugendamt")),
                        Set.of());
        assertThat(reporter.bodyIn(ERFURT)).contains("jugendamt");
        assertThat(reporter.bodyIn(new TenantKey("gera"))).isEmpty();
        assertThat(Actor.system("import", ERFURT).bodyIn(ERFURT)).isEmpty();
    }
}
