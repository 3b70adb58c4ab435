package de.wegmarke.notification;

import java.util.List;

/** A part of a list of mails, and how many there are in all. */
public record MailPage(List<MailView> mails, long total) {}
