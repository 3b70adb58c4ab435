/**
 * What the pages of reporting share: how a return is shown. Knows the records of {@code
 * de.wegmarke.reporting} and calls no service.
 */
@NullMarked
package de.wegmarke.ui.reporting;

import org.jspecify.annotations.NullMarked;
