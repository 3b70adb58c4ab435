/**
 * The page of one measure: everything about it, its notes and its history with differences.
 *
 * <p>Only the router opens it; the form comes from the neighbouring package. It never decides a
 * rule: it words what the services say.
 */
@NullMarked
package de.wegmarke.ui.measure.detail;

import org.jspecify.annotations.NullMarked;
