/**
 * What a body reports in a cycle, on one screen. Everything typed is kept at once as the body's
 * draft; nobody else sees it before it is handed in. Knows only the service of bodies.
 */
@NullMarked
package de.wegmarke.ui.reporting.sheet;

import org.jspecify.annotations.NullMarked;
