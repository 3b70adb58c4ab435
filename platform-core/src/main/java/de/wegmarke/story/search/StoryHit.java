package de.wegmarke.story.search;

import de.wegmarke.story.StoryId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A published story in a list.
 *
 * @param municipality joined, the spans are its name; {@code title} likewise
 * @param summary the whole of it, without marks
 * @param excerpts the passages that answer the question, at most three; none without a question
 * @param topics codes of the common topics
 * @param year when it mainly happened, null if not said
 * @param regular whether it became a regular service
 * @param takenUp how many municipalities have taken it up
 * @param foundSince since when it can be found: its first publication, or its return after it was
 *     taken back
 */
public record StoryHit(
        StoryId story,
        List<Span> municipality,
        List<Span> title,
        String summary,
        List<Excerpt> excerpts,
        List<String> topics,
        @Nullable Integer year,
        boolean regular,
        int takenUp,
        Instant firstPublishedAt,
        Instant foundSince) {

    /** The title without marks. */
    public String plainTitle() {
        var text = new StringBuilder();
        title.forEach(span -> text.append(span.text()));
        return text.toString();
    }
}
