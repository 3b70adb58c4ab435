package de.wegmarke.story.adoption;

import de.wegmarke.access.ActorContext;
import de.wegmarke.access.Permission;
import de.wegmarke.access.Requires;
import de.wegmarke.plan.RuleViolation;
import de.wegmarke.rows.Columns;
import de.wegmarke.story.StoryNotice;
import de.wegmarke.story.StoryNotices;
import de.wegmarke.tenancy.TenantKey;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says what became of a story that was taken up, and shows it to others or no longer. */
@Service
@Transactional
@Requires(Permission.STORY_SPEAK)
public class Outcomes {

    private final EntityManager entities;
    private final AdoptionRows rows;
    private final AdoptionLog log;
    private final StoryNotices notices;
    private final Clock clock;

    Outcomes(
            EntityManager entities,
            AdoptionRows rows,
            AdoptionLog log,
            StoryNotices notices,
            Clock clock) {
        this.entities = entities;
        this.rows = rows;
        this.log = log;
        this.notices = notices;
        this.clock = clock;
    }

    /**
     * Says what became of it. Others see it only if it is released; the story's municipality is
     * told if there is something new to read.
     *
     * @param version the version the person saw
     * @throws RuleViolation if somebody else was faster, it is no measure yet, or it is to be shown
     *     beside a story that nobody can read
     */
    public void say(TenantKey tenant, UUID adoption, int version, NewOutcome said) {
        var known = rows.required(adoption);
        known.requireVersion(version, "outcome.rule.changed-meanwhile");
        if (known.isDraft()) {
            throw new RuleViolation("adoption.rule.still-a-draft");
        }
        var before = known.outcome();
        var shown = before != null && before.released();
        if (said.released() && !shown && !known.isStoryReadable()) {
            throw new RuleViolation("outcome.rule.nobody-reads-it");
        }
        var same = before != null && before.saysTheSameAs(said) ? before : null;
        if (same != null && shown == said.released()) {
            return;
        }
        var at = same == null ? clock.instant() : same.at();
        var by = same == null ? ActorContext.required().displayName() : same.by();
        write(adoption, said, at, by);
        if (same == null) {
            log.said(adoption, said);
        }
        if (shown != said.released()) {
            log.add(adoption, said.released() ? AdoptionStep.RELEASED : AdoptionStep.HELD_BACK);
        }
        publish(adoption, said.released() ? said : null, at);
        if (said.released() && known.isStoryReadable()) {
            tell(known);
        }
    }

    /**
     * Others no longer see what became of it; one's own municipality still does. Nothing happens if
     * they do not see it anyway.
     */
    public void holdBack(TenantKey tenant, UUID adoption) {
        var changed =
                Columns.write(
                        entities,
                        """
                        update adoption set version = version + 1, outcome_released = false
                        where id = :id and outcome_released and given_up_at is null
                        """,
                        Map.of("id", adoption));
        if (changed > 0) {
            publish(adoption, null, clock.instant());
            log.add(adoption, AdoptionStep.HELD_BACK);
        }
    }

    private void write(UUID adoption, NewOutcome said, Instant at, String by) {
        Columns.write(
                entities,
                """
                update adoption set version = version + 1, outcome = :outcome, outcome_text = :why,
                    outcome_at = :at, outcome_by = :by, outcome_released = :released
                where id = :id
                """,
                Map.of(
                        "id",
                        adoption,
                        "outcome",
                        said.outcome().name(),
                        "why",
                        said.why(),
                        "at",
                        at,
                        "by",
                        by,
                        "released",
                        said.released()));
    }

    /** The row on the platform may be gone with its story; then there is nothing to show. */
    private void publish(UUID adoption, @Nullable NewOutcome said, Instant at) {
        var values = new HashMap<String, @Nullable Object>();
        values.put("id", adoption);
        values.put("outcome", said == null ? null : said.outcome().name());
        values.put("why", said == null ? null : said.why());
        values.put("at", said == null ? null : at);
        Columns.write(
                entities,
                """
                update platform.story_adoptions set outcome = cast(:outcome as text),
                    outcome_text = cast(:why as text), outcome_at = cast(:at as timestamptz)
                where id = :id
                """,
                values);
    }

    private void tell(AdoptionView known) {
        KnownStory.find(entities, known.story())
                .ifPresent(
                        story ->
                                notices.drop(
                                        StoryNotice.OUTCOME,
                                        known.story().municipality(),
                                        story.id(),
                                        known.id()));
    }
}
