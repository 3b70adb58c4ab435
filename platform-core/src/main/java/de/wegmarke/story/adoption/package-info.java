/**
 * Taking up stories: a draft of a measure in one's own plan, what became of it, questions from one
 * municipality to the other, and the notices about all that as mails. Views call its services; the
 * rest of the feature tells it by events and by the letter box on the platform. It never counts a
 * draft as a measure, and never shows a person's name or an unreleased outcome to another
 * municipality.
 */
@NullMarked
package de.wegmarke.story.adoption;

import org.jspecify.annotations.NullMarked;
