@NullMarked
package de.wegmarke.ui.reporting;

import org.jspecify.annotations.NullMarked;
