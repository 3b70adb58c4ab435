package de.wegmarke.notification;

import de.wegmarke.tenancy.TenantKey;

/** There is something to send for this tenant once the transaction is through. */
record MailQueued(TenantKey tenant) {}
