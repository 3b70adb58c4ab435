/**
 * What the list of measures, the page of one measure and its form have in common: how a measure is
 * named, how a deadline or a cost is explained, and the address that keeps a list's filter.
 *
 * <p>Views of other features may use it to name and link measures. It never reads or changes a
 * measure itself.
 */
@NullMarked
package de.wegmarke.ui.measure;

import org.jspecify.annotations.NullMarked;
