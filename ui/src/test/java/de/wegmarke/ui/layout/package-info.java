/** Tests of the shell: its rules without a browser, its look and behaviour in one. */
@NullMarked
package de.wegmarke.ui.layout;

import org.jspecify.annotations.NullMarked;
