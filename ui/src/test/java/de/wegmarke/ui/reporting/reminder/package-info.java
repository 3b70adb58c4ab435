@NullMarked
package de.wegmarke.ui.reporting.reminder;

import org.jspecify.annotations.NullMarked;
