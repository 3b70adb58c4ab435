/**
 * The form of a measure: its fields, the draft that is kept while somebody types, and the choice
 * between two people's values after a conflict.
 *
 * <p>Used by the page of a measure. It never overwrites: what is saved carries the version it was
 * read with.
 */
@NullMarked
package de.wegmarke.ui.measure.edit;

import org.jspecify.annotations.NullMarked;
