package de.wegmarke.notification;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One mail, opened.
 *
 * @param text as it went out or is kept, without what was for its reader only; null if it did not
 * @param steps what happened to it, oldest first
 */
public record MailDetail(MailView mail, @Nullable String text, List<MailStep> steps) {}
