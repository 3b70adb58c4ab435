package de.wegmarke.story;

import static de.wegmarke.rows.Columns.instant;
import static de.wegmarke.rows.Columns.number;
import static de.wegmarke.rows.Columns.text;

import de.wegmarke.access.Permission;
import de.wegmarke.access.RequiresOnPlatform;
import de.wegmarke.plan.RuleViolation;
import de.wegmarke.rows.Columns;
import de.wegmarke.rows.Json;
import de.wegmarke.tenancy.TenantKey;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;

/**
 * The accompanying institute's work on stories that were released to it. It sees what was released
 * and no draft, and it changes no word: it comments, proposes, asks for changes, and publishes.
 */
@Service
@Transactional
@RequiresOnPlatform(Permission.STORY_CURATE)
public class StoryCuration {

    private static final TypeReference<List<String>> TOPICS = new TypeReference<>() {};

    private final Curations curations;
    private final PlatformImages images;
    private final Publications publications;
    private final Comments comments;
    private final Proposals proposals;
    private final StoryLog log;
    private final StoryNotices notices;
    private final ApplicationEventPublisher events;
    private final EntityManager entities;
    private final Clock clock;

    StoryCuration(
            Curations curations,
            PlatformImages images,
            Publications publications,
            Comments comments,
            Proposals proposals,
            StoryLog log,
            StoryNotices notices,
            ApplicationEventPublisher events,
            EntityManager entities,
            Clock clock) {
        this.curations = curations;
        this.images = images;
        this.publications = publications;
        this.comments = comments;
        this.proposals = proposals;
        this.log = log;
        this.notices = notices;
        this.events = events;
        this.entities = entities;
        this.clock = clock;
    }

    /** Every story that was released once, the one that has been as it is longest first. */
    @Transactional(readOnly = true)
    public List<CurationRow> all() {
        return Columns.rows(
                        entities,
                        """
                        select c.tenant_key, c.key, t.name as municipality, c.title,
                               coalesce(cast(c.content -> 'topics' as text), '[]') as topics, c.state, c.state_since,
                               c.revision, c.released_at, c.released_by, p.first_published_at, p.published_at,
                               p.revision as published_revision, p.public_page as published_page, p.withdrawn_at,
                               (select count(*) from platform.story_comments k
                                where k.story = c.id and k.resolved_at is null) as open_comments,
                               (select count(*) from platform.story_proposals k
                                where k.story = c.id and k.state = 'OPEN') as open_proposals
                        from platform.curated_stories c
                        join platform.tenants t on t.key = c.tenant_key
                        left join platform.stories p on p.id = c.id
                        order by c.state_since, c.tenant_key, c.key
                        """,
                        Map.of())
                .stream()
                .map(StoryCuration::row)
                .toList();
    }

    private static CurationRow row(Tuple row) {
        return new CurationRow(
                new StoryId(new TenantKey(text(row, "tenant_key")), text(row, "key")),
                text(row, "municipality"),
                text(row, "title"),
                Json.read(text(row, "topics"), TOPICS),
                StoryState.valueOf(text(row, "state")),
                instant(row, "state_since"),
                number(row, "revision"),
                instant(row, "released_at"),
                text(row, "released_by"),
                Publications.ofRow(row),
                number(row, "open_comments"),
                number(row, "open_proposals"));
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
                municipality(curation.story().municipality()),
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

    private String municipality(TenantKey key) {
        return text(
                Columns.rows(
                                entities,
                                "select name from platform.tenants where key = :key",
                                Map.of("key", key.value()))
                        .getFirst(),
                "name");
    }

    /** A picture of what was released; empty if the content names no such picture. */
    @Transactional(readOnly = true)
    public Optional<StoredImage> image(StoryId story, UUID image) {
        return curations
                .find(story)
                .flatMap(Curation::content)
                .filter(content -> content.names(image))
                .flatMap(content -> images.find(image));
    }

    /**
     * Begins to work on what was released.
     *
     * @throws RuleViolation if somebody has begun already, or there is nothing to begin with
     */
    public void takeUp(StoryId story) {
        var curation = curations.requiredForStep(story);
        curation.takeUp(clock.instant());
        curations.write(curation);
        log.add(curation, StoryStep.TAKEN_UP, StorySide.INSTITUTE, null);
    }

    /** Says something about a passage, to the municipality or among colleagues. */
    public void comment(StoryId story, NewComment comment) {
        var curation = curations.requiredForStep(story);
        var id = comments.add(curation, StorySide.INSTITUTE, comment);
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
     * @throws RuleViolation if the institute does not have the story, if the part is not a text, or
     *     if nothing would change
     */
    public void propose(StoryId story, NewProposal proposal) {
        var curation = curations.requiredForStep(story);
        proposals.add(curation, proposal);
        log.add(curation, StoryStep.PROPOSED, StorySide.INSTITUTE, null);
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
        curations.write(curation);
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
        curations.write(curation);
        publications.publish(curation, content, now);
        log.add(curation, StoryStep.PUBLISHED, StorySide.INSTITUTE, null);
        notices.drop(StoryNotice.PUBLISHED, story.municipality(), curation.id(), null);
        events.publishEvent(new StoryPublished(curation.id(), story, content));
    }
}
