/**
 * The measurements behind docs/benchmarks.md, run by {@code ./wegmarke bench}. They are programs,
 * not tests: nothing here passes or fails. They call services as the views do, and the whole
 * application as a person does.
 */
@NullMarked
package de.wegmarke.bench;

import org.jspecify.annotations.NullMarked;
