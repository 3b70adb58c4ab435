/**
 * The evaluation report of a cycle: to read, to take along as a file, to write and to publish.
 * Knows the services of the report and what renders it.
 */
@NullMarked
package de.wegmarke.ui.reporting.report;

import org.jspecify.annotations.NullMarked;
