/**
 * What the command line does once it is understood: imports a plan document for one municipality
 * and reports, to people or as JSON. It holds no rule of its own: reading, comparing and writing
 * are the exchange's.
 */
@NullMarked
package de.wegmarke.command;

import org.jspecify.annotations.NullMarked;
