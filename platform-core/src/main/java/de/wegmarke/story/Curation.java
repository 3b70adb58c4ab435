package de.wegmarke.story;

import de.wegmarke.plan.RuleViolation;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A story on its way from its municipality to everybody, from the first release on. Each step knows
 * from where it may be taken:
 *
 * <pre>
 * released → with the institute → changes requested → released …
 *                               → published → released …
 * any of these → withdrawn → released …
 * </pre>
 */
final class Curation {

    private final UUID id;
    private final StoryId story;
    private final int version;
    private StoryState state;
    private int revision;
    private String title;
    private @Nullable StoryContent content;
    private boolean publicPage;
    private Instant releasedAt;
    private String releasedBy;
    private Instant since;

    /** As it is stored. */
    Curation(
            UUID id,
            StoryId story,
            int version,
            StoryState state,
            int revision,
            String title,
            @Nullable StoryContent content,
            boolean publicPage,
            Instant releasedAt,
            String releasedBy,
            Instant since) {
        this.id = id;
        this.story = story;
        this.version = version;
        this.state = state;
        this.revision = revision;
        this.title = title;
        this.content = content;
        this.publicPage = publicPage;
        this.releasedAt = releasedAt;
        this.releasedBy = releasedBy;
        this.since = since;
    }

    /** The first release of a story that only its municipality knew. */
    static Curation begun(
            UUID id,
            StoryId story,
            StoryContent content,
            boolean publicPage,
            String by,
            Instant at) {
        return new Curation(
                id,
                story,
                1,
                StoryState.RELEASED,
                1,
                content.title(),
                content,
                publicPage,
                at,
                by,
                at);
    }

    /** The municipality releases it again. */
    void release(StoryContent again, boolean withPublicPage, String by, Instant at) {
        requireEditable();
        revision++;
        title = again.title();
        content = again;
        publicPage = withPublicPage;
        releasedAt = at;
        releasedBy = by;
        enter(StoryState.RELEASED, at);
    }

    /** The institute begins to read. */
    void takeUp(Instant at) {
        switch (state) {
            case RELEASED -> enter(StoryState.WITH_INSTITUTE, at);
            case WITH_INSTITUTE -> throw new RuleViolation("story.rule.taken-up-already");
            case WITHDRAWN -> throw withdrawn();
            default -> throw new RuleViolation("story.rule.not-released");
        }
    }

    void requestChanges(Instant at) {
        requireWithInstitute();
        enter(StoryState.CHANGES_REQUESTED, at);
    }

    /**
     * Publishes what the institute has read.
     *
     * @param read the version that whoever publishes has seen
     * @return what everybody reads from now on
     */
    StoryContent publish(int read, int openProposals, Instant at) {
        var published = requireWithInstitute();
        if (read != version) {
            throw new RuleViolation("story.rule.changed-since-read");
        }
        if (openProposals > 0) {
            throw new RuleViolation("story.rule.open-proposals", openProposals);
        }
        StoryCheck.requireReady(StoryCheck.of(published));
        enter(StoryState.PUBLISHED, at);
        return published;
    }

    void withdraw(Instant at) {
        if (state == StoryState.WITHDRAWN) {
            throw withdrawn();
        }
        content = null;
        publicPage = false;
        enter(StoryState.WITHDRAWN, at);
    }

    /**
     * The municipality has accepted another wording. While the institute has the story, what it has
     * follows the draft; what was sent back follows with the next release.
     */
    void accept(StoryContent draft) {
        switch (state) {
            case RELEASED, WITH_INSTITUTE -> {
                title = draft.title();
                content = draft;
            }
            case CHANGES_REQUESTED -> {}
            case WITHDRAWN -> throw withdrawn();
            default -> throw new RuleViolation("story.rule.not-with-institute");
        }
    }

    void allowPublicPage(boolean allowed) {
        if (state == StoryState.WITHDRAWN) {
            throw withdrawn();
        }
        publicPage = allowed;
    }

    /**
     * @return what the institute works on
     * @throws RuleViolation if the institute does not have the story
     */
    StoryContent requireWithInstitute() {
        var there = requireThere();
        if (state != StoryState.WITH_INSTITUTE) {
            throw new RuleViolation("story.rule.not-with-institute");
        }
        return there;
    }

    /**
     * @return what was released last
     * @throws RuleViolation if the municipality has taken it back
     */
    StoryContent requireThere() {
        if (content == null) {
            throw withdrawn();
        }
        return content;
    }

    /** Whether the municipality cannot write, because the institute reads. */
    boolean isLocked() {
        return state == StoryState.RELEASED || state == StoryState.WITH_INSTITUTE;
    }

    /**
     * @throws RuleViolation while the institute has it
     */
    void requireEditable() {
        if (isLocked()) {
            throw new RuleViolation("story.rule.locked");
        }
    }

    private void enter(StoryState next, Instant at) {
        state = next;
        since = at;
    }

    private static RuleViolation withdrawn() {
        return new RuleViolation("story.rule.withdrawn");
    }

    UUID id() {
        return id;
    }

    StoryId story() {
        return story;
    }

    int version() {
        return version;
    }

    StoryState state() {
        return state;
    }

    int revision() {
        return revision;
    }

    String title() {
        return title;
    }

    /** Empty if it was withdrawn. */
    Optional<StoryContent> content() {
        return Optional.ofNullable(content);
    }

    boolean publicPage() {
        return publicPage;
    }

    Instant releasedAt() {
        return releasedAt;
    }

    String releasedBy() {
        return releasedBy;
    }

    Instant since() {
        return since;
    }
}
