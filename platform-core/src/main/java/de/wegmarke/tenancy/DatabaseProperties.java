package de.wegmarke.tenancy;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Where the database is and who logs in to it ({@code wegmarke.database.*}).
 *
 * @param url JDBC address of a PostgreSQL 16 or later, without user and password; no connection
 *     pooler in transaction mode may stand between, because role and search_path are settings of
 *     the session
 * @param appUser the role of the web application, which has no rights of its own
 * @param adminUser the role that owns schemas and tables and may create roles; only the control
 *     plane needs it, so a web process may run without
 * @param poolSize connections of the web application, all tenants together
 */
@Validated
@ConfigurationProperties("wegmarke.database")
public record DatabaseProperties(
        @NotBlank String url,
        @DefaultValue("wegmarke_app") @NotBlank String appUser,
        @NotBlank String appPassword,
        @Nullable String adminUser,
        @Nullable String adminPassword,
        @DefaultValue("10") @Min(1) @Max(200) int poolSize) {

    /** Written without the passwords, because settings end up in logs. */
    @Override
    public String toString() {
        return "DatabaseProperties[url=%s, appUser=%s, adminUser=%s, poolSize=%d]"
                .formatted(url, appUser, adminUser, poolSize);
    }
}
