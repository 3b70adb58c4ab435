package de.wegmarke.access;

import de.wegmarke.tenancy.TenantKey;
import java.util.UUID;

/**
 * Somebody without an account.
 *
 * @param link id of the personal link that was signed in with; opens nothing by itself
 */
public record GuestId(TenantKey tenant, UUID link) {}
