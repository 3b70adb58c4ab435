/**
 * Dialogs with fields: they keep what is typed as a draft, show a refusal as a sentence beside the
 * fields, and let two people's changes be compared instead of overwritten. Views of all features
 * extend them. They hold no rule of the domain and save nothing themselves but the draft.
 */
@NullMarked
package de.wegmarke.ui.form;

import org.jspecify.annotations.NullMarked;
