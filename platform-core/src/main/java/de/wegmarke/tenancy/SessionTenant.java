package de.wegmarke.tenancy;

import org.hibernate.context.spi.CurrentTenantIdentifierResolver;

/**
 * Tells Hibernate which tenant a new session is for. Outside of every tenant it is the platform,
 * whose role reads no tenant's tables; never a default tenant.
 */
final class SessionTenant implements CurrentTenantIdentifierResolver<String> {

    /** A reserved word, so no tenant can have it as its key. */
    static final String PLATFORM = DatabaseName.PLATFORM_SCHEMA.value();

    static String current() {
        return TenantContext.current().map(TenantKey::value).orElse(PLATFORM);
    }

    @Override
    public String resolveCurrentTenantIdentifier() {
        return current();
    }

    @Override
    public boolean validateExistingCurrentSessions() {
        return true;
    }
}
