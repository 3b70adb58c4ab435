package de.wegmarke.notification;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How mails leave this server. The mail server itself is set with {@code spring.mail.*}; without
 * {@code spring.mail.host} mails are kept.
 *
 * @param from {@code wegmarke.mail.from}: the sender of all mails; needed with a mail server
 * @param keep {@code wegmarke.mail.keep}: keep mails although there is a mail server
 */
@ConfigurationProperties("wegmarke.mail")
record MailProperties(@Nullable String from, @DefaultValue("false") boolean keep) {}
