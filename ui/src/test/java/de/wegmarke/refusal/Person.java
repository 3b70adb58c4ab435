package de.wegmarke.refusal;

import static java.util.stream.Collectors.toUnmodifiableSet;

import de.wegmarke.access.Actor;
import de.wegmarke.access.ActorContext;
import de.wegmarke.access.AuthenticatedPerson;
import de.wegmarke.access.Membership;
import de.wegmarke.access.PersonDirectory;
import de.wegmarke.access.PersonId;
import de.wegmarke.access.PlatformGrant;
import de.wegmarke.access.PlatformRole;
import de.wegmarke.access.Role;
import de.wegmarke.local.DemoAccount;
import de.wegmarke.tenancy.TenantKey;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;

/**
 * Somebody who asks for something: signed in as in a request, or bound as in work in the
 * background, or neither.
 *
 * @param actor the rights that are expected of this person; null for nobody
 * @param signedIn the person that the login knows; null if the actor is bound instead
 */
record Person(String name, @Nullable Actor actor, @Nullable PersonId signedIn) {

    private static final Person NOBODY = new Person("nobody", null, null);

    /**
     * Nobody, every sample account as its login finds it, and people with more rights elsewhere
     * than any of them has.
     */
    static List<Person> all(PersonDirectory directory, String issuer) {
        return Stream.of(
                        Stream.of(NOBODY, memberOfNothing(directory, issuer)),
                        DemoAccount.all().stream().map(a -> signedIn(a, directory, issuer)),
                        Stream.of("erfurt", "magdeburg").map(Person::almightyIn),
                        Stream.of(guest()))
                .flatMap(people -> people)
                .toList();
    }

    static Person signedIn(DemoAccount account, PersonDirectory directory, String issuer) {
        var id = directory.findOrCreate(issuer, account.username(), account.displayName());
        return new Person(account.username(), directory.actor(id).orElseThrow(), id);
    }

    private static Person memberOfNothing(PersonDirectory directory, String issuer) {
        var id = directory.findOrCreate(issuer, "neu.nirgends", "Neuer Zugang ohne Bereich");
        return new Person("member of nothing", directory.actor(id).orElseThrow(), id);
    }

    /** The highest role in one municipality and every role on the platform. */
    private static Person almightyIn(String tenant) {
        var name = "almighty in " + tenant;
        return new Person(
                name,
                new Actor(
                        UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)),
                        name,
                        Set.of(Membership.of(new TenantKey(tenant), Role.TENANT_ADMIN)),
                        Arrays.stream(PlatformRole.values())
                                .map(Person::grant)
                                .collect(toUnmodifiableSet())),
                null);
    }

    /** Came with a personal link to the released cycle of the samples. */
    private static Person guest() {
        var name = "guest";
        return new Person(
                name,
                new Actor(
                        UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)),
                        name,
                        Set.of(Membership.guest(new TenantKey("erfurt"), "jugendamt", "2022")),
                        Set.of()),
                null);
    }

    private static PlatformGrant grant(PlatformRole role) {
        return new PlatformGrant(
                role, role == PlatformRole.PROGRAMME_COORDINATOR ? "thueringen" : null);
    }

    /** Does something as this person. */
    void does(Runnable action) {
        if (signedIn != null) {
            withLogin(signedIn, action);
        } else if (actor != null) {
            ActorContext.run(actor, action);
        } else {
            action.run();
        }
    }

    private static void withLogin(PersonId person, Runnable action) {
        AuthenticatedPerson principal = () -> person;
        SecurityContextHolder.setContext(
                new SecurityContextImpl(new TestingAuthenticationToken(principal, "", List.of())));
        try {
            action.run();
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
