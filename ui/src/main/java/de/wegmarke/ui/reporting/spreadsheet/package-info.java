/**
 * The spreadsheet way of returns: the two actions that the sheet of a body and the page of the
 * review offer, and the dialog in which an upload is looked at before it is taken over. It knows
 * only the service of the spreadsheet and never touches a form that is open below it.
 */
@NullMarked
package de.wegmarke.ui.reporting.spreadsheet;

import org.jspecify.annotations.NullMarked;
