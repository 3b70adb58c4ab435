/**
 * The integration plan of one municipality: its levels, measures, responsible bodies, deadlines and
 * costs, and every change to them. Other features, the import and the user interface call its
 * services, values and view records. It never shows an entity outside, and it never guesses what a
 * document meant: what cannot be understood is kept as written and flagged.
 */
@NullMarked
package de.wegmarke.plan;

import org.jspecify.annotations.NullMarked;
