/**
 * The outbox: which mails went out, are kept or failed, and one opened to read. Asks {@code
 * de.wegmarke.notification} only, and never sends anything.
 */
@NullMarked
package de.wegmarke.ui.notification;

import org.jspecify.annotations.NullMarked;
