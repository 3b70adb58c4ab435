/**
 * What the integration management sees of the returns: how complete they are, which wait, and one
 * after the other. Drafts of bodies never come here.
 */
@NullMarked
package de.wegmarke.ui.reporting.review;

import org.jspecify.annotations.NullMarked;
