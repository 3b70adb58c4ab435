/**
 * The evaluation report as HTML, PDF, Word document and workbook, made of one {@link
 * de.wegmarke.reporting.EvaluationReport} that holds everything printed. Whoever may read that
 * record may call this room; it asks for no right and for no tenant. Never reads a database, a
 * clock or the network: the same record gives the same bytes years later.
 */
@NullMarked
package de.wegmarke.document;

import org.jspecify.annotations.NullMarked;
