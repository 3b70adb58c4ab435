@NullMarked
package de.wegmarke.ui.reporting.review;

import org.jspecify.annotations.NullMarked;
