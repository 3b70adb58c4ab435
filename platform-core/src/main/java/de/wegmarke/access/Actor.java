package de.wegmarke.access;

import static java.util.stream.Collectors.toUnmodifiableSet;

import de.wegmarke.tenancy.TenantKey;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Who asks for something: a person with its rights of this moment, or the system itself.
 *
 * @param id stable id, for the history; of a person its {@link PersonId}
 * @param displayName as shown in the history
 */
public record Actor(
        UUID id, String displayName, Set<Membership> memberships, Set<PlatformGrant> grants) {

    private static final UUID VISITOR =
            UUID.nameUUIDFromBytes("visitor".getBytes(StandardCharsets.UTF_8));

    public Actor {
        memberships = Set.copyOf(memberships);
        grants = Set.copyOf(grants);
    }

    /**
     * An actor for the command line and for loading demo data: the integration management's rights
     * in the named tenants and none elsewhere.
     */
    public static Actor system(String name, TenantKey... tenants) {
        return new Actor(
                UUID.nameUUIDFromBytes(("system:" + name).getBytes(StandardCharsets.UTF_8)),
                name,
                Arrays.stream(tenants)
                        .map(tenant -> Membership.of(tenant, Role.INTEGRATION_MANAGER))
                        .collect(toUnmodifiableSet()),
                Set.of());
    }

    /**
     * Whoever reads what is open to everybody, without having signed in: may read what is published
     * and nothing else.
     */
    public static Actor visitor() {
        return new Actor(VISITOR, "Öffentliche Seite", Set.of(), Set.of());
    }

    /**
     * The role in this tenant; empty for everybody who is no member, whatever role it has on the
     * platform.
     */
    public Optional<Role> roleIn(TenantKey tenant) {
        return membershipIn(tenant).map(Membership::role);
    }

    /**
     * The code of the body that the actor reports for; empty unless it is a reporter or a guest in
     * this tenant.
     */
    public Optional<String> bodyIn(TenantKey tenant) {
        return membershipIn(tenant)
                .flatMap(membership -> Optional.ofNullable(membership.bodyCode()));
    }

    /** The key of the only cycle that the actor may see; empty for everybody but a guest. */
    public Optional<String> onlyCycleIn(TenantKey tenant) {
        return membershipIn(tenant)
                .flatMap(membership -> Optional.ofNullable(membership.cycleKey()));
    }

    public boolean may(Permission permission, TenantKey tenant) {
        return roleIn(tenant)
                .filter(role -> PermissionMatrix.of(role).contains(permission))
                .isPresent();
    }

    public boolean mayOnPlatform(Permission permission) {
        return id.equals(VISITOR) && PermissionMatrix.ofVisitors().contains(permission)
                || grants.stream()
                        .anyMatch(grant -> PermissionMatrix.of(grant.role()).contains(permission))
                || memberships.stream()
                        .anyMatch(
                                place ->
                                        PermissionMatrix.holdsEverywhere(place.role(), permission));
    }

    private Optional<Membership> membershipIn(TenantKey tenant) {
        return memberships.stream()
                .filter(membership -> membership.tenant().equals(tenant))
                .findFirst();
    }
}
