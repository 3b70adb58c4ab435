/** Tests of the shared building blocks. They start no browser and no server. */
@NullMarked
package de.wegmarke.ui.component;

import org.jspecify.annotations.NullMarked;
