/** The open pages, as a browser, a search engine and somebody curious see them. */
@NullMarked
package de.wegmarke.showcase;

import org.jspecify.annotations.NullMarked;
