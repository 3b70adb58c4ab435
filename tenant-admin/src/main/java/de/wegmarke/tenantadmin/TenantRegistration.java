package de.wegmarke.tenantadmin;

import de.wegmarke.tenancy.DatabaseName;
import de.wegmarke.tenancy.GenderNotation;
import de.wegmarke.tenancy.MunicipalityKind;
import de.wegmarke.tenancy.TenantKey;
import org.jspecify.annotations.Nullable;

/**
 * What must be known of a municipality before it becomes a tenant.
 *
 * @param ags official municipality key on district level, five digits
 * @param programme key of the Land's programme it takes part in; it must be registered
 */
public record TenantRegistration(
        TenantKey key,
        String name,
        MunicipalityKind kind,
        String ags,
        @Nullable String programme,
        GenderNotation genderNotation) {

    /** A municipality in no programme, with the gender star. */
    public static TenantRegistration of(
            TenantKey key, String name, MunicipalityKind kind, String ags) {
        return new TenantRegistration(key, name, kind, ags, null, GenderNotation.STAR);
    }

    /** A key has no underscore, so two keys never share a schema. */
    DatabaseName schema() {
        return new DatabaseName("t_" + key.value().replace('-', '_'));
    }

    DatabaseName role() {
        return new DatabaseName("wm_" + key.value().replace('-', '_'));
    }
}
