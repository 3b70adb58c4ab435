@NullMarked
package de.wegmarke.ui.reporting.cycle;

import org.jspecify.annotations.NullMarked;
