package de.wegmarke.story;

import de.wegmarke.access.Permission;
import de.wegmarke.access.RequiresOnPlatform;
import de.wegmarke.plan.RuleViolation;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The accompanying institute's work on stories that were released to it. It sees what was released
 * and no draft, and it changes no word: it comments, proposes, asks for changes, and publishes.
 */
@Service
@Transactional
@RequiresOnPlatform(Permission.STORY_CURATE)
public class StoryCuration {

    private final CurationRows rows;
    private final Curations curations;
    private final PlatformImages images;
    private final Publications publications;
    private final Comments comments;
    private final Proposals proposals;
    private final StoryLog log;
    private final StoryNotices notices;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    StoryCuration(
            CurationRows rows,
            Curations curations,
            PlatformImages images,
            Publications publications,
            Comments comments,
            Proposals proposals,
            StoryLog log,
            StoryNotices notices,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.curations = curations;
        this.images = images;
        this.publications = publications;
        this.comments = comments;
        this.proposals = proposals;
        this.log = log;
        this.notices = notices;
        this.events = events;
        this.clock = clock;
    }

    /**
     * The released stories that are asked for, by where they are.
     *
     * @param most so many of each state are read at most
     */
    @Transactional(readOnly = true)
    public CurationList list(CurationQuery query, int most) {
        return rows.list(query, most);
    }

    /** The municipalities that ever released a story: their names by their keys. */
    @Transactional(readOnly = true)
    public Map<String, String> municipalities() {
        return rows.municipalities();
    }

    /** A story with everything that was said about it; empty if it was never released. */
    @Transactional(readOnly = true)
    public Optional<CuratedStory> find(StoryId story) {
        return curations.find(story).map(this::curated);
    }

    private CuratedStory curated(Curation curation) {
        return new CuratedStory(
                curation.id(),
                curation.story(),
                curation.version(),
                rows.municipality(curation.story().municipality()),
                curation.state(),
                curation.since(),
                curation.revision(),
                curation.title(),
                curation.content().orElse(null),
                curation.publicPage(),
                curation.releasedAt(),
                curation.releasedBy(),
                publications.find(curation.id()).orElse(null),
                curation.content()
                        .map(StoryCheck::of)
                        .orElse(new ReleaseCheck(List.of(), List.of(), List.of())),
                log.of(curation.id()),
                comments.all(curation.id()),
                proposals.of(curation.id()));
    }

    /** A picture of what was released; empty if the content names no such picture. */
    @Transactional(readOnly = true)
    public Optional<StoredImage> image(StoryId story, UUID image) {
        return curations
                .find(story)
                .filter(
                        curation ->
                                curation.content()
                                        .filter(content -> content.names(image))
                                        .isPresent())
                .flatMap(curation -> images.find(curation.id(), image));
    }

    /**
     * Begins to work on what was released.
     *
     * @throws RuleViolation if somebody has begun already, or there is nothing to begin with
     */
    public void takeUp(StoryId story) {
        var curation = curations.requiredForStep(story);
        curation.takeUp(clock.instant());
        curations.writeState(curation);
        log.add(curation, StoryStep.TAKEN_UP, StorySide.INSTITUTE, null);
    }

    /** Says something about a passage, to the municipality or among colleagues. */
    public void comment(StoryId story, NewComment comment) {
        var curation = curations.requiredForStep(story);
        var id = comments.add(curation, comment);
        if (!comment.internal()) {
            log.add(curation, StoryStep.COMMENTED, StorySide.INSTITUTE, null);
            notices.drop(StoryNotice.COMMENT, story.municipality(), curation.id(), id);
        }
    }

    /** Says that a comment is dealt with. */
    public void resolve(StoryId story, UUID comment) {
        var curation = curations.requiredForStep(story);
        if (!comments.resolve(curation, comment)) {
            log.add(curation, StoryStep.COMMENT_RESOLVED, StorySide.INSTITUTE, null);
        }
    }

    /**
     * Proposes another wording for a text; the municipality decides.
     *
     * @throws RuleViolation if the institute does not have the story, if there is no such text, if
     *     it reads otherwise by now, or if nothing would change
     */
    public void propose(StoryId story, NewProposal proposal) {
        var curation = curations.requiredForStep(story);
        proposals.add(curation, proposal);
        log.add(curation, StoryStep.PROPOSED, StorySide.INSTITUTE, null);
        notices.drop(StoryNotice.PROPOSED, story.municipality(), curation.id(), null);
    }

    /**
     * Takes a proposal back.
     *
     * @throws RuleViolation if the municipality has decided already
     */
    public void takeBack(StoryId story, UUID proposal) {
        var curation = curations.requiredForStep(story);
        proposals.remove(proposals.requiredOpen(curation.id(), proposal));
        log.add(curation, StoryStep.PROPOSAL_TAKEN_BACK, StorySide.INSTITUTE, null);
    }

    /**
     * Gives the story back to the municipality.
     *
     * @param message what it is asked for
     */
    public void requestChanges(StoryId story, String message) {
        var what = Said.required(message, "story.rule.message-missing");
        var curation = curations.requiredForStep(story);
        curation.requestChanges(clock.instant());
        curations.writeState(curation);
        log.add(curation, StoryStep.CHANGES_REQUESTED, StorySide.INSTITUTE, what);
        notices.drop(StoryNotice.CHANGES_REQUESTED, story.municipality(), curation.id(), null);
    }

    /**
     * Lets everybody read what the institute has read.
     *
     * @param version {@link CuratedStory#version()} of what was read
     * @throws RuleViolation if the story says something else by now, if a proposal is open, or if
     *     it lacks something that it needs, such as a picture's alternative text or a consent
     */
    public void publish(StoryId story, int version) {
        var curation = curations.requiredForStep(story);
        var now = clock.instant();
        var content = curation.publish(version, proposals.open(curation.id()), now);
        curations.writeState(curation);
        publications.publish(curation, content, now);
        log.add(curation, StoryStep.PUBLISHED, StorySide.INSTITUTE, null);
        notices.drop(StoryNotice.PUBLISHED, story.municipality(), curation.id(), null);
        events.publishEvent(new StoryPublished(curation.id(), story, content));
    }
}
