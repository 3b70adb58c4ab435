/**
 * Pages with stories that everybody may read without signing in: one for each story whose
 * municipality agreed, a list of them and a map of the site for search engines. The web calls it.
 * It never begins a session, needs no script, and shows nothing that is not open.
 */
@NullMarked
package de.wegmarke.showcase;

import org.jspecify.annotations.NullMarked;
