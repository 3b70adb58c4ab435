/**
 * Collections of stories: the list, the page on which everybody reads one and takes it away as a
 * brochure, and the desk on which the institute puts one together. Reached by its addresses only.
 * It never decides who may see what; the services do.
 */
@NullMarked
package de.wegmarke.ui.story.collection;

import org.jspecify.annotations.NullMarked;
