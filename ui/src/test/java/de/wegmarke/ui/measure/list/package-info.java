/** Tests of the views of measures. */
@NullMarked
package de.wegmarke.ui.measure.list;

import org.jspecify.annotations.NullMarked;
