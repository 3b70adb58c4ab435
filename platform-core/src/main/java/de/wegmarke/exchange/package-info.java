/**
 * Brings plans in from documents: reads a text document into sections, measures and a list of
 * doubts, shows what an import would change, and writes it in one transaction. The user interface
 * and the command line call it; nothing in the other features depends on it. It never drops or
 * guesses: what it cannot place becomes a doubt with its line.
 */
@NullMarked
package de.wegmarke.exchange;

import org.jspecify.annotations.NullMarked;
