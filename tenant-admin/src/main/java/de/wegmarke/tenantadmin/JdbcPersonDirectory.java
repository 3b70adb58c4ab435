package de.wegmarke.tenantadmin;

import static java.util.stream.Collectors.toUnmodifiableSet;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import de.wegmarke.access.Actor;
import de.wegmarke.access.Membership;
import de.wegmarke.access.PersonDirectory;
import de.wegmarke.access.PersonId;
import de.wegmarke.access.PlatformGrant;
import de.wegmarke.access.PlatformRole;
import de.wegmarke.access.Role;
import de.wegmarke.tenancy.TenantKey;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Persons and what they are, read with the platform's role. */
final class JdbcPersonDirectory implements PersonDirectory {

    /** How long a membership revoked by another process may still work. */
    private static final Duration OUTDATED_AFTER = Duration.ofSeconds(5);

    private static final int REMEMBERED_PERSONS = 10_000;

    private final JdbcClient platform;
    private final LoadingCache<PersonId, Optional<Actor>> cache =
            Caffeine.newBuilder()
                    .expireAfterWrite(OUTDATED_AFTER)
                    .maximumSize(REMEMBERED_PERSONS)
                    .build(this::read);

    JdbcPersonDirectory(JdbcClient platform) {
        this.platform = platform;
    }

    @Override
    public PersonId findOrCreate(String issuer, String subject, String displayName) {
        var person = PersonRows.findOrCreate(platform, issuer, subject, displayName);
        forget(person);
        return person;
    }

    @Override
    public Optional<Actor> actor(PersonId person) {
        return cache.get(person);
    }

    @Override
    public void forget(PersonId person) {
        cache.invalidate(person);
    }

    private Optional<Actor> read(PersonId person) {
        return platform.sql("select display_name from platform.persons where id = ?")
                .param(person.value())
                .query(String.class)
                .optional()
                .map(name -> actor(person.value(), name));
    }

    private Actor actor(UUID id, String name) {
        return new Actor(id, name, memberships(id), grants(id));
    }

    private Set<Membership> memberships(UUID id) {
        return platform
                .sql(
                        "select tenant_key, role, body_code from platform.memberships where person = ?")
                .param(id)
                .query(
                        (row, number) ->
                                new Membership(
                                        new TenantKey(row.getString("tenant_key")),
                                        Role.valueOf(row.getString("role")),
                                        row.getString("body_code")))
                .list()
                .stream()
                .collect(toUnmodifiableSet());
    }

    private Set<PlatformGrant> grants(UUID id) {
        return platform
                .sql("select role, programme from platform.platform_memberships where person = ?")
                .param(id)
                .query(
                        (row, number) ->
                                new PlatformGrant(
                                        PlatformRole.valueOf(row.getString("role")),
                                        row.getString("programme")))
                .list()
                .stream()
                .collect(toUnmodifiableSet());
    }
}
