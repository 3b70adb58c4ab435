package de.wegmarke.story.search;

import de.wegmarke.story.StoryPart;
import java.util.List;

/**
 * A passage of a story that answers the question.
 *
 * @param part where it stands
 * @param spans in the order of the text; an ellipsis stands where something was left out
 */
public record Excerpt(StoryPart part, List<Span> spans) {}
