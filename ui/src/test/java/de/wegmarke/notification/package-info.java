/** The outbox against a real database and a real mail server. */
@NullMarked
package de.wegmarke.notification;

import org.jspecify.annotations.NullMarked;
