@NullMarked
package de.wegmarke.ui.reporting.sheet;

import org.jspecify.annotations.NullMarked;
