/**
 * The first page of a municipality: what is overdue, due soon or waiting and why, the person's own
 * drafts, what was changed last. Nothing else uses it. It never decides what is due: the plan's
 * services do.
 */
@NullMarked
package de.wegmarke.ui.today;

import org.jspecify.annotations.NullMarked;
