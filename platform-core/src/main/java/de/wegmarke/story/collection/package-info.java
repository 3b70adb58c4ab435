/**
 * Collections of published stories: chosen, ordered and introduced by the accompanying institute,
 * and read by everybody on the platform once they are finished. Views call its services, and the
 * writers of documents take the brochure it hands out. It never changes a story and never shows one
 * that its municipality has withdrawn.
 */
@NullMarked
package de.wegmarke.story.collection;

import org.jspecify.annotations.NullMarked;
