/**
 * The list of measures: search, filters that stay in the address, columns, cards on narrow screens,
 * and one change for all that match.
 *
 * <p>Only the router opens it. It never keeps rows: it asks for those that are on the screen.
 */
@NullMarked
package de.wegmarke.ui.measure.list;

import org.jspecify.annotations.NullMarked;
