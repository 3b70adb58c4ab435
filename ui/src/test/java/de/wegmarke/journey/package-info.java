/**
 * Whole jobs in a real browser, against the whole application, as the people do them who use it.
 */
@NullMarked
package de.wegmarke.journey;

import org.jspecify.annotations.NullMarked;
