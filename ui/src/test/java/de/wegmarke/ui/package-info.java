/** Rules for the whole web interface. They look at compiled classes only. */
@NullMarked
package de.wegmarke.ui;

import org.jspecify.annotations.NullMarked;
