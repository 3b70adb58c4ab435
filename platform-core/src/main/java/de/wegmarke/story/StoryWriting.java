package de.wegmarke.story;

import static de.wegmarke.rows.Columns.constant;
import static de.wegmarke.rows.Columns.flag;
import static de.wegmarke.rows.Columns.instant;
import static de.wegmarke.rows.Columns.instantOrNull;
import static de.wegmarke.rows.Columns.number;
import static de.wegmarke.rows.Columns.orNull;
import static de.wegmarke.rows.Columns.text;
import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

import de.wegmarke.access.Permission;
import de.wegmarke.access.Requires;
import de.wegmarke.plan.DraftKeeping;
import de.wegmarke.plan.MeasureReading;
import de.wegmarke.plan.RuleViolation;
import de.wegmarke.reporting.AcceptedReturns;
import de.wegmarke.rows.Columns;
import de.wegmarke.rows.Json;
import de.wegmarke.story.picture.Pictures;
import de.wegmarke.tenancy.TenantKey;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Writes the municipality's own stories and shows where they are. Nobody outside of the
 * municipality sees any of it before {@link StoryRelease} lets go of a story.
 */
@Service
@Transactional
@Requires(Permission.STORY_WRITE)
public class StoryWriting {

    private final Drafts drafts;
    private final DraftImages images;
    private final DraftKeeping typed;
    private final PlatformImages platformImages;
    private final Curations curations;
    private final Publications publications;
    private final Comments comments;
    private final Proposals proposals;
    private final StoryLog log;
    private final MeasureReading measures;
    private final AcceptedReturns returns;
    private final EntityManager entities;
    private final TransactionTemplate transaction;

    StoryWriting(
            Drafts drafts,
            DraftImages images,
            DraftKeeping typed,
            PlatformImages platformImages,
            Curations curations,
            Publications publications,
            Comments comments,
            Proposals proposals,
            StoryLog log,
            MeasureReading measures,
            AcceptedReturns returns,
            EntityManager entities,
            PlatformTransactionManager transactions) {
        this.drafts = drafts;
        this.images = images;
        this.typed = typed;
        this.platformImages = platformImages;
        this.curations = curations;
        this.publications = publications;
        this.comments = comments;
        this.proposals = proposals;
        this.log = log;
        this.measures = measures;
        this.returns = returns;
        this.entities = entities;
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * Begins a story.
     *
     * @param content may be {@link StoryContent#EMPTY}
     * @return its key, made of its title and kept whatever the title becomes
     * @throws RuleViolation if there is more of something than a story may hold
     */
    public String create(TenantKey tenant, StoryContent content) {
        StoryLimits.check(content);
        if (!content.images().isEmpty()) {
            throw new RuleViolation("story.rule.image-not-found");
        }
        return drafts.add(content, null);
    }

    /**
     * Begins a story from a measure of the current plan, with what the plan and the accepted
     * returns of all cycles say about it.
     *
     * @param path stable path of the measure, for example {@code 1.8-M2}
     * @return the story's key
     * @throws RuleViolation if there is no such measure
     */
    public String createFrom(TenantKey tenant, String path) {
        var measure =
                measures.detail(tenant, path)
                        .orElseThrow(() -> new RuleViolation("measure.rule.not-found", path));
        var content = MeasureStory.of(measure, returns.ofMeasure(tenant, path));
        StoryLimits.check(content);
        return drafts.add(content, path);
    }

    /** The municipality's stories, the one that was written in last first; one statement. */
    @Transactional(readOnly = true)
    public List<OwnStoryRow> list(TenantKey tenant) {
        return Columns.rows(
                        entities,
                        """
                        select s.key, cast(s.content as text) as content, s.measure_path, s.created_at, s.changed_at,
                               s.changed_by, c.state, c.state_since, c.revision, p.first_published_at, p.published_at,
                               p.revision as published_revision, p.public_page as published_page, p.withdrawn_at,
                               (select count(*) from platform.story_comments k
                                where k.story = s.id and not k.internal and k.side = 'INSTITUTE'
                                  and k.resolved_at is null) as open_comments,
                               (select count(*) from platform.story_proposals k
                                where k.story = s.id and k.state = 'OPEN') as open_proposals
                        from story s
                        left join platform.curated_stories c on c.id = s.id
                        left join platform.stories p on p.id = s.id
                        order by s.changed_at desc, s.key
                        """,
                        Map.of())
                .stream()
                .map(StoryWriting::row)
                .toList();
    }

    private static OwnStoryRow row(Tuple row) {
        var content = Json.read(text(row, "content"), StoryContent.class);
        var state = constant(StoryState.class, row, "state");
        return new OwnStoryRow(
                text(row, "key"),
                content.title(),
                requireNonNullElse(state, StoryState.DRAFT),
                requireNonNullElse(instantOrNull(row, "state_since"), instant(row, "created_at")),
                state == null ? 0 : number(row, "revision"),
                orNull(row, "measure_path"),
                instant(row, "changed_at"),
                text(row, "changed_by"),
                Publications.ofRow(row),
                (int) StoryCheck.missing(content).stream().filter(MissingPart::blocks).count(),
                number(row, "open_comments"),
                number(row, "open_proposals"));
    }

    /**
     * Stories for which the municipality has to do something, the one that was written in last
     * first; one statement, which reads no content.
     */
    @Transactional(readOnly = true)
    public List<WaitingStory> waiting(TenantKey tenant) {
        return Columns.rows(
                        entities,
                        """
                        select s.key, s.title, w.changes, w.proposed
                        from story s
                        join platform.curated_stories c on c.id = s.id
                        cross join lateral (
                            select c.state = 'CHANGES_REQUESTED' as changes,
                                   exists (select from platform.story_proposals k
                                           where k.story = s.id and k.state = 'OPEN') as proposed) w
                        where w.changes or w.proposed
                        order by s.changed_at desc, s.key
                        """,
                        Map.of())
                .stream()
                .map(
                        row ->
                                new WaitingStory(
                                        text(row, "key"),
                                        text(row, "title"),
                                        flag(row, "changes"),
                                        flag(row, "proposed")))
                .toList();
    }

    /** A story with everything that its municipality sees of it. */
    @Transactional(readOnly = true)
    public Optional<OwnStory> find(TenantKey tenant, String key) {
        return drafts.find(key).map(draft -> story(tenant, draft));
    }

    private OwnStory story(TenantKey tenant, Draft draft) {
        var curation = curations.find(new StoryId(tenant, draft.key()));
        return new OwnStory(
                draft.id(),
                draft.key(),
                draft.version(),
                draft.content(),
                curation.map(Curation::state).orElse(StoryState.DRAFT),
                curation.map(Curation::since).orElse(draft.createdAt()),
                curation.map(Curation::revision).orElse(0),
                curation.map(Curation::isLocked).orElse(false),
                curation.isPresent()
                        && !curation.flatMap(Curation::content)
                                .equals(Optional.of(draft.content())),
                curation.map(Curation::publicPage).orElse(false),
                publications.find(draft.id()).orElse(null),
                draft.measurePath(),
                draft.createdAt(),
                draft.createdBy(),
                draft.changedAt(),
                draft.changedBy(),
                log.of(draft.id()),
                comments.forMunicipality(draft.id()),
                proposals.of(draft.id()),
                StoryCheck.missing(draft.content()));
    }

    /** What stories are called, those left out that there are no more; one statement. */
    @Transactional(readOnly = true)
    public List<StoryTitle> titles(TenantKey tenant, Collection<UUID> stories) {
        return drafts.titles(stories);
    }

    /**
     * Stores what a form holds.
     *
     * @param story the one that the form was opened for
     * @param version the version that the form was opened with
     * @throws RuleViolation while the institute has the story, if there is more of something than a
     *     story may hold, or if the story was thrown away
     */
    public StorySaved save(TenantKey tenant, UUID story, int version, StoryContent content) {
        StoryLimits.check(content);
        var draft = drafts.requiredForChange(story);
        var released = curations.find(new StoryId(tenant, draft.key()));
        released.ifPresent(Curation::requireEditable);
        var kept = images.kept(draft.id(), content);
        var gone = content.images().stream().filter(image -> !kept.names(image.id())).toList();
        if (gone.isEmpty() && kept.equals(draft.content())) {
            return new StorySaved.Unchanged(draft.version());
        }
        if (draft.version() != version) {
            return new StorySaved.Conflict(
                    draft.version(),
                    draft.content(),
                    draft.content().differences(content),
                    draft.changedBy(),
                    draft.changedAt());
        }
        if (!gone.isEmpty()) {
            return new StorySaved.PicturesGone(gone);
        }
        images.forgetUnnamed(draft.id(), kept);
        released.ifPresent(curation -> platformImages.forgetUnnamed(curation.id()));
        return drafts.write(draft, kept);
    }

    /**
     * Cleans a picture and keeps it. The story has it once a form that names it is saved; one that
     * neither the story nor an unsaved form names is forgotten after a day.
     *
     * <p>Cleaning takes seconds, and no connection is held while it does.
     *
     * @param file as it was chosen
     * @return without alternative text, credit and consent, which its form asks for
     * @throws RuleViolation if the file is no picture that can be taken, if the story has as many
     *     as it may have, or while the institute has the story
     */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public StoryImage addImage(TenantKey tenant, String key, byte[] file) {
        var picture = Pictures.clean(file);
        return requireNonNull(
                transaction.execute(
                        status -> {
                            var draft = drafts.requiredForChange(key);
                            curations
                                    .find(new StoryId(tenant, key))
                                    .ifPresent(Curation::requireEditable);
                            return images.add(draft, picture);
                        }));
    }

    /**
     * The bytes of a picture of a story that is being written.
     *
     * @throws RuleViolation if the story has no such picture
     */
    @Transactional(readOnly = true)
    public StoredImage image(TenantKey tenant, String key, UUID image) {
        return images.find(drafts.required(key), image)
                .orElseThrow(() -> new RuleViolation("story.rule.image-not-found"));
    }

    /**
     * Throws a story away, with what anybody has typed into its form and not saved.
     *
     * @throws RuleViolation if it was released once; then it is withdrawn instead
     */
    public void discard(TenantKey tenant, String key) {
        var draft = drafts.requiredForChange(key);
        if (curations.find(new StoryId(tenant, key)).isPresent()) {
            throw new RuleViolation("story.rule.released-once");
        }
        drafts.delete(draft);
        typed.discardOfAll(tenant, StorySubject.of(draft.id()));
    }
}
