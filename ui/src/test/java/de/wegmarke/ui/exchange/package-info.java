/** Tests of this room's views, against real services on a real database. */
@NullMarked
package de.wegmarke.ui.exchange;

import org.jspecify.annotations.NullMarked;
