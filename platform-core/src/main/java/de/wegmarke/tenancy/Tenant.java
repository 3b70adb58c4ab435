package de.wegmarke.tenancy;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A tenant (Mandant): one municipality, its schema and its database role, as the registry has them.
 *
 * @param name as shown to people, for example "Landkreis Sömmerda"
 * @param ags official municipality key (Amtlicher Gemeindeschlüssel) on district level, five
 *     digits, unique
 * @param schema where its data lie, for example {@code t_ilm_kreis}
 * @param role the database role that reaches this schema only, for example {@code wm_ilm_kreis}
 * @param programme key of the Land's programme it takes part in, if any
 * @throws IllegalArgumentException if the AGS or a database name has another form
 */
public record Tenant(
        TenantKey key,
        String name,
        MunicipalityKind kind,
        String ags,
        String schema,
        String role,
        TenantStatus status,
        @Nullable String programme,
        GenderNotation genderNotation) {

    private static final Pattern AGS = Pattern.compile("^[0-9]{5}$");

    /**
     * Stricter than PostgreSQL's own rule, so that no row of the registry can name another kind of
     * schema or role.
     */
    private static final Pattern SCHEMA = Pattern.compile("^t_[a-z0-9_]{1,61}$");

    private static final Pattern ROLE = Pattern.compile("^wm_[a-z0-9_]{1,60}$");

    public Tenant {
        if (!AGS.matcher(ags).matches()) {
            throw new IllegalArgumentException("An AGS on district level has five digits: " + key);
        }
        if (!SCHEMA.matcher(schema).matches() || !ROLE.matcher(role).matches()) {
            throw new IllegalArgumentException("Not the name of a tenant's schema or role: " + key);
        }
    }

    public boolean isActive() {
        return status == TenantStatus.ACTIVE;
    }
}
