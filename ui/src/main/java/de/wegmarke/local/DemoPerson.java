package de.wegmarke.local;

import de.wegmarke.access.Membership;
import de.wegmarke.access.PlatformGrant;
import de.wegmarke.access.PlatformRole;
import de.wegmarke.access.Role;
import de.wegmarke.tenancy.TenantKey;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A sample account: a role with a name of its own, never a real person.
 *
 * @param username what one signs in with, and the subject in the tokens
 * @param tenant the municipality it belongs to; {@code null} for a role on the platform
 * @param body code of the body that a reporter reports for
 */
record DemoPerson(
        String username,
        String displayName,
        @Nullable TenantKey tenant,
        String role,
        @Nullable String body) {

    static final String PROGRAMME = "thueringen";

    static List<DemoPerson> all() {
        return SemicolonFile.rows("demo/people.csv").map(DemoPerson::of).toList();
    }

    private static DemoPerson of(List<String> cells) {
        return new DemoPerson(
                cells.get(0),
                cells.get(1),
                cells.get(2).isEmpty() ? null : new TenantKey(cells.get(2)),
                cells.get(3),
                cells.get(4).isEmpty() ? null : cells.get(4));
    }

    Optional<Membership> membership() {
        return Optional.ofNullable(tenant)
                .map(place -> new Membership(place, Role.valueOf(role), body));
    }

    Optional<PlatformGrant> grant() {
        return tenant == null ? Optional.of(platformGrant()) : Optional.empty();
    }

    private PlatformGrant platformGrant() {
        var platformRole = PlatformRole.valueOf(role);
        return new PlatformGrant(
                platformRole,
                platformRole == PlatformRole.PROGRAMME_COORDINATOR ? PROGRAMME : null);
    }
}
