/**
 * The returns of a cycle as a spreadsheet: out with what stands on the platform, in again with a
 * dry run, differences and doubts. It lies beside the import of plans because both bring in files
 * that people edited elsewhere; the user interface calls it, and nothing depends on it. It decides
 * nothing about a return: what may be written, and by whom, is said and checked in {@code
 * de.wegmarke.reporting}.
 */
@NullMarked
package de.wegmarke.exchange.returns;

import org.jspecify.annotations.NullMarked;
