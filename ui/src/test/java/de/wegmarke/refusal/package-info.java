/**
 * Who is refused what: every service, view and address, tried by everybody who has no right to it.
 * What is new in the application is found and tried without a word here. It changes nothing, and
 * every call that is let in is undone.
 */
@NullMarked
package de.wegmarke.refusal;

import org.jspecify.annotations.NullMarked;
