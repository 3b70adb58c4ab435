package de.wegmarke.story.adoption;

import de.wegmarke.access.ActorContext;
import de.wegmarke.access.Permission;
import de.wegmarke.access.Requires;
import de.wegmarke.plan.MeasureAdding;
import de.wegmarke.plan.RuleViolation;
import de.wegmarke.rows.Columns;
import de.wegmarke.rows.Json;
import de.wegmarke.story.StoryId;
import de.wegmarke.story.StoryNotice;
import de.wegmarke.story.StoryNotices;
import de.wegmarke.tenancy.TenantDirectory;
import de.wegmarke.tenancy.TenantKey;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes stories of other municipalities up: as a draft beside the plan first, then as a measure of
 * the plan.
 */
@Service
@Transactional
@Requires(Permission.STORY_SPEAK)
public class Adopting {

    private final EntityManager entities;
    private final AdoptionRows rows;
    private final AdoptionLog log;
    private final MeasureAdding measures;
    private final StoryNotices notices;
    private final TenantDirectory tenants;
    private final Clock clock;

    Adopting(
            EntityManager entities,
            AdoptionRows rows,
            AdoptionLog log,
            MeasureAdding measures,
            StoryNotices notices,
            TenantDirectory tenants,
            Clock clock) {
        this.entities = entities;
        this.rows = rows;
        this.log = log;
        this.measures = measures;
        this.notices = notices;
        this.tenants = tenants;
        this.clock = clock;
    }

    /**
     * Drafts a measure from a story. Its municipality learns who took it up.
     *
     * @return the draft's id
     * @throws RuleViolation if the story is not published, is one's own, was taken up already, or
     *     the plan has no such place
     */
    public UUID adopt(TenantKey tenant, StoryId story, DraftMeasure draft) {
        if (story.municipality().equals(tenant)) {
            throw new RuleViolation("adoption.rule.own-story");
        }
        KnownStory.waitForOthers(entities, story);
        var known = KnownStory.readable(entities, story);
        if (rows.ofStory(story).isPresent()) {
            throw new RuleViolation("adoption.rule.taken-up-already");
        }
        requirePlace(tenant, draft);
        forgetLost(tenant, known);
        var id = UUID.randomUUID();
        Columns.write(
                entities,
                """
                insert into platform.story_adoptions (id, story, tenant_key, at)
                values (:id, :story, :tenant, :at)
                """,
                Map.of(
                        "id",
                        id,
                        "story",
                        known.id(),
                        "tenant",
                        tenant.value(),
                        "at",
                        clock.instant()));
        var values = values(draft);
        values.put("id", id);
        values.put("story", known.id());
        values.put("municipality", story.municipality().value());
        values.put("key", story.key());
        values.put("title", known.title());
        values.put("at", clock.instant());
        values.put("by", me());
        Columns.write(
                entities,
                """
                insert into adoption (id, story, municipality, story_key, story_title, place, text, bodies,
                                      deadline, financial_effect, taken_at, taken_by)
                values (:id, :story, :municipality, :key, :title, :place, :text, cast(:bodies as jsonb),
                        :deadline, :cost, :at, :by)
                """,
                values);
        log.add(id, AdoptionStep.TAKEN_UP);
        notices.drop(StoryNotice.ADOPTED, story.municipality(), known.id(), id);
        return id;
    }

    /** What a municipality's schema no longer knows of, because it was restored alone. */
    private void forgetLost(TenantKey tenant, KnownStory story) {
        Columns.write(
                entities,
                "delete from platform.story_adoptions where story = :story and tenant_key = :tenant",
                Map.of("story", story.id(), "tenant", tenant.value()));
    }

    /**
     * Changes the draft.
     *
     * @param version the version the person saw
     * @throws RuleViolation if somebody else was faster, it is a measure already, or the plan has
     *     no such place
     */
    public void change(TenantKey tenant, UUID adoption, int version, DraftMeasure draft) {
        var known = draftOf(adoption, version, "adoption.rule.changed-meanwhile");
        if (known.draft().equals(draft)) {
            return;
        }
        requirePlace(tenant, draft);
        var values = values(draft);
        values.put("id", adoption);
        Columns.write(
                entities,
                """
                update adoption set version = version + 1, place = :place, text = :text,
                    bodies = cast(:bodies as jsonb), deadline = :deadline, financial_effect = :cost
                where id = :id
                """,
                values);
        log.changed(adoption, known.draft());
    }

    /**
     * Makes the draft a measure of the plan, with the next free number of its place. From now on it
     * is reported on and counted like all others.
     *
     * @return the measure's path
     * @throws RuleViolation as for {@link #change}, and if a body no longer exists
     */
    public String takeIntoPlan(TenantKey tenant, UUID adoption, int version) {
        var known = draftOf(adoption, version, "adoption.rule.changed-since-read");
        var path =
                measures.add(
                        tenant,
                        known.draft()
                                .measure(
                                        "%s (%s)"
                                                .formatted(
                                                        known.title(),
                                                        tenants.name(
                                                                known.story().municipality()))));
        Columns.write(
                entities,
                """
                update adoption set version = version + 1, in_plan_at = :at, in_plan_by = :by,
                    measure_id = (select m.id from measure m where m.path = :path and not m.gone
                                  and m.plan_id = (select id from plan where status <> 'SUPERSEDED'))
                where id = :id
                """,
                Map.of("id", adoption, "at", clock.instant(), "by", me(), "path", path));
        log.add(adoption, AdoptionStep.TAKEN_INTO_PLAN);
        return path;
    }

    /**
     * Throws the draft away, or ends it after an edition has dropped its measure; the story counts
     * one municipality less, and may be taken up anew.
     *
     * @throws RuleViolation if it is a measure of the plan
     */
    public void giveUp(TenantKey tenant, UUID adoption) {
        if (rows.required(adoption).isInPlan()) {
            throw new RuleViolation("adoption.rule.in-the-plan-already");
        }
        Columns.write(
                entities,
                "delete from platform.story_adoptions where id = :id",
                Map.of("id", adoption));
        Columns.write(
                entities,
                """
                update adoption set version = version + 1, given_up_at = :at, given_up_by = :by
                where id = :id
                """,
                Map.of("id", adoption, "at", clock.instant(), "by", me()));
        log.add(adoption, AdoptionStep.ENDED);
    }

    /**
     * @param outdated what is said if somebody else was faster
     */
    private AdoptionView draftOf(UUID adoption, int version, String outdated) {
        var known = rows.required(adoption);
        if (!known.isDraft()) {
            throw new RuleViolation("adoption.rule.in-the-plan-already");
        }
        known.requireVersion(version, outdated);
        return known;
    }

    private void requirePlace(TenantKey tenant, DraftMeasure draft) {
        if (measures.places(tenant).stream()
                .noneMatch(place -> place.path().equals(draft.place()))) {
            throw new RuleViolation("plan.rule.place-not-found", draft.place());
        }
    }

    private static HashMap<String, @Nullable Object> values(DraftMeasure draft) {
        var values = new HashMap<String, @Nullable Object>();
        values.put("place", draft.place());
        values.put("text", draft.text());
        values.put("bodies", Json.of(draft.bodies()));
        values.put("deadline", draft.deadline());
        values.put("cost", draft.financialEffect());
        return values;
    }

    private static String me() {
        return ActorContext.required().displayName();
    }
}
