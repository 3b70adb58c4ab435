/**
 * The base of tests that open views without a browser, in milliseconds. Every feature's view tests
 * may extend it; what a person sees and hears is tested in a browser instead.
 */
@NullMarked
package de.wegmarke.ui.view;

import org.jspecify.annotations.NullMarked;
