/**
 * The evaluation report as HTML, PDF, Word document and workbook, and a brochure of success stories
 * as PDF and Word document, each made of one record that holds everything printed: {@link
 * de.wegmarke.reporting.EvaluationReport} and {@link de.wegmarke.story.collection.Brochure}.
 * Whoever may read that record may call this room; it asks for no right and for no tenant. Never
 * reads a database, a clock or the network: the same record gives the same bytes years later.
 */
@NullMarked
package de.wegmarke.document;

import org.jspecify.annotations.NullMarked;
