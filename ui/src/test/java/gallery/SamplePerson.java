package gallery;

import de.wegmarke.access.Actor;
import de.wegmarke.access.Membership;
import de.wegmarke.access.PlatformGrant;
import de.wegmarke.access.PlatformRole;
import de.wegmarke.access.Role;
import de.wegmarke.tenancy.TenantKey;
import java.util.Set;
import java.util.UUID;

/** People who look at the gallery. */
public enum SamplePerson {
    /** Keeps Erfurt's plan. */
    ERFURT_MANAGER("Beispiel Integrationsmanagement", member("erfurt", Role.INTEGRATION_MANAGER)),
    /** Reads Erfurt's plan. */
    ERFURT_READER("Beispiel Lesend", member("erfurt", Role.READER)),
    /** Keeps Magdeburg's plan. */
    MAGDEBURG_MANAGER("Beispiel Magdeburg", member("magdeburg", Role.INTEGRATION_MANAGER)),
    /** Is a member in Erfurt, Magdeburg and the suspended Gera. */
    BOTH(
            "Beispiel Beide",
            member("erfurt", Role.READER),
            member("magdeburg", Role.TENANT_ADMIN),
            member("gera", Role.READER)),
    /** Is a member of nothing. */
    NOWHERE("Beispiel Neu"),
    /** Looks after the platform. */
    OPERATOR(PlatformRole.OPERATOR, null),
    /** Coordinates the programme of Thuringia. */
    COORDINATOR(PlatformRole.PROGRAMME_COORDINATOR, "thueringen"),
    /** Works at the institute. */
    INSTITUTE(PlatformRole.INSTITUTE, null);

    private final Actor actor;

    SamplePerson(String name, Membership... memberships) {
        actor = new Actor(id(name), name, Set.of(memberships), Set.of());
    }

    SamplePerson(PlatformRole role, @org.jspecify.annotations.Nullable String programme) {
        actor =
                new Actor(
                        id(role.name()),
                        "Beispiel Plattform",
                        Set.of(),
                        Set.of(new PlatformGrant(role, programme)));
    }

    public Actor actor() {
        return actor;
    }

    private static Membership member(String tenant, Role role) {
        return Membership.of(new TenantKey(tenant), role);
    }

    private static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }
}
