/**
 * The responsible bodies on the screen: all of them with what they have to do, each with its
 * measures, and the dialog that changes names and members. Nothing else uses it. It never decides
 * who may be changed: the plan's services do.
 */
@NullMarked
package de.wegmarke.ui.body;

import org.jspecify.annotations.NullMarked;
