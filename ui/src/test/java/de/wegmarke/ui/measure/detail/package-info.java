/** Tests of the views of measures. */
@NullMarked
package de.wegmarke.ui.measure.detail;

import org.jspecify.annotations.NullMarked;
