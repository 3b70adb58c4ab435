package de.wegmarke.tenancy;

/**
 * Whether a tenant may be worked in. In a suspended tenant nobody reads or changes anything, nobody
 * can ask it anything, its open pages are closed, and nothing is lost. What it has published for
 * the other municipalities before stays theirs to read.
 */
public enum TenantStatus {
    ACTIVE,
    SUSPENDED
}
