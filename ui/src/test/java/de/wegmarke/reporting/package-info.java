/** Reporting cycles against a real database, each in a municipality that no other test touches. */
@NullMarked
package de.wegmarke.reporting;

import org.jspecify.annotations.NullMarked;
