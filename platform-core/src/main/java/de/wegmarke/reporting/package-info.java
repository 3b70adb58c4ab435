/**
 * Reporting cycles: which bodies owe a return for which measure, what they handed in, and the
 * report that came of it. Everything inside belongs to one municipality; what it releases is copied
 * to the platform and read there by others. Never changes a plan but through its services.
 */
@NullMarked
package de.wegmarke.reporting;

import org.jspecify.annotations.NullMarked;
