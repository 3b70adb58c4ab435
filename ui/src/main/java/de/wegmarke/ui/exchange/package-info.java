/**
 * The screen on which a plan document becomes the plan: upload, dry run with counts, doubts and
 * differences, then the import. Reached from the navigation by those who may import; it decides
 * nothing about the document itself.
 */
@NullMarked
package de.wegmarke.ui.exchange;

import org.jspecify.annotations.NullMarked;
