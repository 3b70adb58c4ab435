package de.wegmarke.access;

import de.wegmarke.tenancy.TenantKey;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An OpenID Connect provider through which people sign in.
 *
 * @param tenant the tenant whose people it vouches for; null for the platform's own provider
 * @param issuer compared exactly, never by its ending
 * @param clientSecretReference where the secret is kept (the name of an environment variable or a
 *     mounted file), never the secret; null for a public client
 * @param version rises with every change, so that caches of decoders can carry it in their key
 */
public record IdentityProvider(
        UUID id,
        @Nullable TenantKey tenant,
        String displayName,
        String issuer,
        String clientId,
        @Nullable String clientSecretReference,
        boolean enabled,
        int version) {}
