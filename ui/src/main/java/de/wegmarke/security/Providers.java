package de.wegmarke.security;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import de.wegmarke.access.IdentityProvider;
import de.wegmarke.access.IdentityProviderDirectory;
import de.wegmarke.tenancy.Tenant;
import de.wegmarke.tenancy.TenantDirectory;
import de.wegmarke.tenancy.TenantKey;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * All identity providers we listen to: the platform's from the settings, and those in the registry.
 *
 * <p>An issuer belongs to the first of them only, the platform's before all: a stored provider that
 * claims the issuer of another could sign in, with keys of its own, as somebody of the other one.
 */
@Component
class Providers {

    private static final Logger LOG = LoggerFactory.getLogger(Providers.class);
    private static final String STORED = "idp-";

    private final Provider platform;
    private final IdentityProviderDirectory directory;
    private final TenantDirectory tenants;
    private final ClientSecrets secrets;
    private final LoadingCache<String, List<Provider>> everyone =
            Caffeine.newBuilder()
                    .expireAfterWrite(Duration.ofSeconds(30))
                    .build(ignored -> loadEveryone());

    Providers(
            IdentityProperties properties,
            IdentityProviderDirectory directory,
            TenantDirectory tenants,
            ClientSecrets secrets) {
        this.platform = properties.platform();
        this.directory = directory;
        this.tenants = tenants;
        this.secrets = secrets;
    }

    /** Those among which people of this municipality choose: its own, else the platform's. */
    List<Provider> forTenant(TenantKey tenant) {
        List<Provider> own = usable(ownOf(tenant));
        return own.isEmpty() ? ofPlatform() : own;
    }

    /** Those for people who sign in before they choose a municipality. */
    List<Provider> ofPlatform() {
        return Stream.concat(Stream.of(platform), usable(directory.ofPlatform().stream()).stream())
                .toList();
    }

    /** Whether some municipality brought its own provider. */
    List<Tenant> tenantsWithTheirOwn() {
        return tenants.all().stream()
                .filter(tenant -> ownOf(tenant.key()).findAny().isPresent())
                .toList();
    }

    Optional<Provider> byRegistration(String registrationId) {
        if (platform.registrationId().equals(registrationId)) {
            return Optional.of(platform);
        }
        return uuidIn(registrationId)
                .flatMap(directory::find)
                .filter(IdentityProvider::enabled)
                .map(this::prepare)
                .filter(this::ownsItsIssuer);
    }

    /** The provider that signs with exactly this issuer. */
    Optional<Provider> byIssuer(String issuer) {
        return everyone.get("").stream()
                .filter(provider -> provider.issuer().equals(issuer))
                .findFirst();
    }

    private List<Provider> usable(Stream<IdentityProvider> stored) {
        return stored.map(this::prepare).filter(this::ownsItsIssuer).toList();
    }

    private Stream<IdentityProvider> ownOf(TenantKey tenant) {
        return directory.forTenant(tenant).stream()
                .filter(provider -> tenant.equals(provider.tenant()));
    }

    private boolean ownsItsIssuer(Provider provider) {
        boolean owns =
                byIssuer(provider.issuer())
                        .map(owner -> owner.registrationId().equals(provider.registrationId()))
                        // Stored after the last look at the registry; refused if it is the
                        // platform's.
                        .orElse(!provider.issuer().equals(platform.issuer()));
        if (!owns) {
            LOG.warn("{} is not used: its issuer belongs to another provider", provider);
        }
        return owns;
    }

    private List<Provider> loadEveryone() {
        Set<String> issuers = new HashSet<>();
        return Stream.concat(
                        Stream.of(platform),
                        Stream.concat(
                                        directory.ofPlatform().stream(),
                                        tenants.all().stream()
                                                .flatMap(tenant -> ownOf(tenant.key())))
                                .map(this::prepare))
                .filter(provider -> issuers.add(provider.issuer()))
                .toList();
    }

    private Provider prepare(IdentityProvider stored) {
        return new Provider(
                STORED + stored.id(),
                stored.displayName(),
                stored.issuer(),
                stored.clientId(),
                secrets.resolve(stored.clientSecretReference()),
                null,
                stored.version());
    }

    private static Optional<UUID> uuidIn(String registrationId) {
        if (!registrationId.startsWith(STORED)) {
            return Optional.empty();
        }
        try {
            return Optional.of(UUID.fromString(registrationId.substring(STORED.length())));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
