/**
 * The pages of reporting cycles: all of them, one with its steps, its report. Opened by their
 * addresses only. Never decides what a step may do; the services do.
 */
@NullMarked
package de.wegmarke.ui.reporting.cycle;

import org.jspecify.annotations.NullMarked;
