package de.wegmarke.story;

import java.util.Set;

/**
 * Which released stories the institute wants to see.
 *
 * @param municipalities keys; an empty set restricts nothing, here as in the others
 * @param topics codes of the common topics
 */
public record CurationQuery(
        Set<StoryState> states, Set<String> municipalities, Set<String> topics) {

    /** All of them. */
    public static final CurationQuery ALL = new CurationQuery(Set.of(), Set.of(), Set.of());

    public CurationQuery {
        states = Set.copyOf(states);
        municipalities = Set.copyOf(municipalities);
        topics = Set.copyOf(topics);
    }

    /** The same, for the stories of one state. */
    public CurationQuery only(StoryState state) {
        return new CurationQuery(Set.of(state), municipalities, topics);
    }

    public boolean isEmpty() {
        return equals(ALL);
    }
}
