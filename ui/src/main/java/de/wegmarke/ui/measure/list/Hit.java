package de.wegmarke.ui.measure.list;

import de.wegmarke.plan.MeasureRow;

/**
 * A measure in the list and its place among the hits.
 *
 * @param place from 1
 */
record Hit(int place, MeasureRow row) {}
