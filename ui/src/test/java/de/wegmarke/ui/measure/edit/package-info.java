/** Tests of the views of measures. */
@NullMarked
package de.wegmarke.ui.measure.edit;

import org.jspecify.annotations.NullMarked;
