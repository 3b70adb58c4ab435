package de.wegmarke.notification;

import de.wegmarke.tenancy.TenantKey;

/**
 * What a mail that is to be built is about.
 *
 * @param reference as it was queued, for example a cycle's key
 */
public record MailSubject(TenantKey tenant, MailRecipient recipient, String reference) {}
