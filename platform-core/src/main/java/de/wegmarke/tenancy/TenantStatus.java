package de.wegmarke.tenancy;

/**
 * Whether a tenant may be worked in. Of a suspended tenant nothing is shown or changed, and nothing
 * is lost.
 */
public enum TenantStatus {
    ACTIVE,
    SUSPENDED
}
