/**
 * Success stories: written in a municipality, curated by the accompanying institute, published for
 * everybody on the platform, withdrawn when the municipality says so. Views and the other rooms of
 * the feature call its services. It never changes a municipality's words: the institute proposes,
 * the municipality accepts.
 */
@NullMarked
package de.wegmarke.story;

import org.jspecify.annotations.NullMarked;
