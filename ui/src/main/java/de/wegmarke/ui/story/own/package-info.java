/**
 * The municipality's own success stories: the list, one story with what the institute says about
 * it, its release and its withdrawal. Members of the municipality come here. It decides nothing:
 * what may be done and what is missing, the services say.
 */
@NullMarked
package de.wegmarke.ui.story.own;

import org.jspecify.annotations.NullMarked;
