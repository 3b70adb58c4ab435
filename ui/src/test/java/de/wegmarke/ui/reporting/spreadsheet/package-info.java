@NullMarked
package de.wegmarke.ui.reporting.spreadsheet;

import org.jspecify.annotations.NullMarked;
