/** Tests of the views of measures. */
@NullMarked
package de.wegmarke.ui.measure;

import org.jspecify.annotations.NullMarked;
