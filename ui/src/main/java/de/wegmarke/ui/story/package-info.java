/**
 * What all pages about success stories share: where a story is, told by word, shape and colour, and
 * its parts as they are read. Every view of the feature uses it. It calls no service, and decides
 * nothing about a story.
 */
@NullMarked
package de.wegmarke.ui.story;

import org.jspecify.annotations.NullMarked;
