/**
 * Makes a picture of a file that somebody chose: reads its pixels, turns and scales them, and
 * writes them anew. Whoever keeps pictures calls it before anything is kept. It never passes on a
 * byte of the file itself, so that neither places and names in it nor anything that could be run
 * survives.
 */
@NullMarked
package de.wegmarke.story.picture;

import org.jspecify.annotations.NullMarked;
