package de.wegmarke.ui.measure.edit;

/**
 * A form as it is kept in a draft: what was typed, and what stood there before, so that a later
 * conflict can tell one's own changes from those of others.
 */
record TypedForm(FormContent before, FormContent typed) {}
