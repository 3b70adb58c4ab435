package de.wegmarke.story;

import de.wegmarke.tenancy.TenantKey;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * What the institute finds when it comes in.
 *
 * @param open stories that are on their way, those that wait longest first
 * @param published the newest, up to {@link #NEWEST}
 * @param topics published stories per code of a common topic; a topic without one is missing
 * @param municipalities all active ones by name, with how many published stories each has
 */
public record InstituteOverview(
        List<Open> open,
        List<New> published,
        Map<String, Integer> topics,
        List<Municipality> municipalities) {

    /** How many of those published last are shown. */
    public static final int NEWEST = 5;

    public InstituteOverview {
        open = List.copyOf(open);
        published = List.copyOf(published);
        topics = Map.copyOf(topics);
        municipalities = List.copyOf(municipalities);
    }

    /**
     * A story on its way.
     *
     * @param since when it came into this state
     */
    public record Open(
            StoryId story, String municipality, String title, StoryState state, Instant since) {}

    /** A story that was published. */
    public record New(StoryId story, String municipality, String title, Instant at) {}

    /** A municipality and how many stories of it can be read. */
    public record Municipality(TenantKey key, String name, int stories) {}

    /** Those that wait for the institute's next step. */
    public List<Open> waiting() {
        return open.stream()
                .filter(
                        story ->
                                story.state() == StoryState.RELEASED
                                        || story.state() == StoryState.WITH_INSTITUTE)
                .toList();
    }

    /** Those of which nobody has told a story yet. */
    public List<Municipality> silent() {
        return municipalities.stream().filter(place -> place.stories() == 0).toList();
    }
}
