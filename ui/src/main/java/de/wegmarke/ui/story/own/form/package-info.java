/**
 * The form of a success story: its chapters, what is still missing and why it matters, the draft
 * that is kept while somebody types, and the choice between two people's wordings after a conflict.
 * Only the municipality's own pages lead here. It never overwrites: what is saved carries the
 * version it was read with.
 */
@NullMarked
package de.wegmarke.ui.story.own.form;

import org.jspecify.annotations.NullMarked;
