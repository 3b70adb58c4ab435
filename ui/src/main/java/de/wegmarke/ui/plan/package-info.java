/**
 * The plan as a whole on the screen: its outline with counts at every level, its own facts and the
 * municipality's words for its levels. Other views take from here how a level is called and what to
 * say where there is no plan. It never changes a measure.
 */
@NullMarked
package de.wegmarke.ui.plan;

import org.jspecify.annotations.NullMarked;
