package de.wegmarke.story;

import de.wegmarke.tenancy.TenantKey;

/**
 * How addresses name a story: whose it is and its key there, which it keeps for good.
 *
 * @param key lower-case letters, digits and hyphens, for example {@code sport-und-spielfest}
 */
public record StoryId(TenantKey municipality, String key) {}
