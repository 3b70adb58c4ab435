/**
 * The program itself: where it starts and what it understands on the command line.
 *
 * <p>Called by the Java launcher and by nobody else; it may start everything. It never holds a rule
 * of the domain.
 */
@NullMarked
package de.wegmarke;

import org.jspecify.annotations.NullMarked;
