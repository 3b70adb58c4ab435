/** Tests of what all forms have in common, against real services on a real database. */
@NullMarked
package de.wegmarke.ui.form;

import org.jspecify.annotations.NullMarked;
