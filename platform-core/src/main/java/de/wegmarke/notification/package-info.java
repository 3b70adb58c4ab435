/**
 * Mails: queued in the transaction of what causes them, built when they are sent, delivered by SMTP
 * or kept to be read here. Other features queue what they want said and bring a {@link
 * de.wegmarke.notification.MailTemplate} that says it. Knows nothing of cycles or bodies, and never
 * writes a recipient into the log of the application.
 */
@NullMarked
package de.wegmarke.notification;

import org.jspecify.annotations.NullMarked;
