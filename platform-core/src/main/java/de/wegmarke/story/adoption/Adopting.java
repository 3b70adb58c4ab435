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
import de.wegmarke.tenancy.Tenant;
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
 * the plan, and later with what became of it.
 */
@Service
@Transactional
@Requires(Permission.STORY_SPEAK)
public class Adopting {

    private static final int LONGEST_WHY = 4_000;

    private final EntityManager entities;
    private final AdoptionRows rows;
    private final MeasureAdding measures;
    private final StoryNotices notices;
    private final TenantDirectory tenants;
    private final Clock clock;

    Adopting(
            EntityManager entities,
            AdoptionRows rows,
            MeasureAdding measures,
            StoryNotices notices,
            TenantDirectory tenants,
            Clock clock) {
        this.entities = entities;
        this.rows = rows;
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
        var known = KnownStory.readable(entities, story);
        if (rows.ofStory(story).isPresent()) {
            throw new RuleViolation("adoption.rule.taken-up-already");
        }
        requirePlace(tenant, draft);
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
        values.put("by", ActorContext.required().displayName());
        Columns.write(
                entities,
                """
                insert into adoption (id, story, municipality, story_key, story_title, place, text, bodies,
                                      deadline, financial_effect, taken_at, taken_by)
                values (:id, :story, :municipality, :key, :title, :place, :text, cast(:bodies as jsonb),
                        :deadline, :cost, :at, :by)
                """,
                values);
        notices.drop(StoryNotice.ADOPTED, story.municipality(), known.id(), id);
        return id;
    }

    /**
     * Changes the draft.
     *
     * @param version the version the person saw
     * @throws RuleViolation if somebody else was faster, it is a measure already, or the plan has
     *     no such place
     */
    public void change(TenantKey tenant, UUID adoption, int version, DraftMeasure draft) {
        var known = draftOf(adoption, version);
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
    }

    /**
     * Makes the draft a measure of the plan, with the next free number of its place. From now on it
     * is reported on and counted like all others.
     *
     * @return the measure's path
     * @throws RuleViolation as for {@link #change}, and if a body no longer exists
     */
    public String takeIntoPlan(TenantKey tenant, UUID adoption, int version) {
        var known = draftOf(adoption, version);
        var path =
                measures.add(
                        tenant,
                        known.draft()
                                .measure(
                                        "%s (%s)"
                                                .formatted(
                                                        known.title(),
                                                        name(known.story().municipality()))));
        Columns.write(
                entities,
                """
                update adoption set version = version + 1, in_plan_at = :at, in_plan_by = :by,
                    measure_id = (select m.id from measure m where m.path = :path and not m.gone
                                  and m.plan_id = (select id from plan where status <> 'SUPERSEDED'))
                where id = :id
                """,
                Map.of("id", adoption, "at", clock.instant(), "by", me(), "path", path));
        return path;
    }

    /**
     * Throws the draft away; the story counts one municipality less.
     *
     * @throws RuleViolation if it is a measure already
     */
    public void giveUp(TenantKey tenant, UUID adoption) {
        requireDraft(rows.required(adoption));
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
    }

    /**
     * Says what became of it. Others see it only if it is released.
     *
     * @param version the version the person saw
     * @param why in words: what worked, what was changed, what did not
     * @throws RuleViolation if somebody else was faster, it is no measure yet, or nothing says why
     */
    public void say(
            TenantKey tenant,
            UUID adoption,
            int version,
            AdoptionOutcome outcome,
            String why,
            boolean released) {
        var known = rows.required(adoption, version);
        if (known.isDraft()) {
            throw new RuleViolation("adoption.rule.still-a-draft");
        }
        var words = why.strip();
        if (words.isEmpty()) {
            throw new RuleViolation("adoption.rule.why-missing");
        }
        if (words.length() > LONGEST_WHY) {
            throw new RuleViolation("adoption.rule.too-long", LONGEST_WHY);
        }
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
                        outcome.name(),
                        "why",
                        words,
                        "at",
                        clock.instant(),
                        "by",
                        me(),
                        "released",
                        released));
        publish(adoption, released ? outcome : null, words);
        if (released && !known.storyGone()) {
            tell(known, adoption);
        }
    }

    /** Others no longer see what became of it; one's own municipality still does. */
    public void withdrawOutcome(TenantKey tenant, UUID adoption) {
        rows.required(adoption);
        Columns.write(
                entities,
                """
                update adoption set version = version + 1, outcome_released = false
                where id = :id and outcome_released
                """,
                Map.of("id", adoption));
        publish(adoption, null, "");
    }

    /** The row on the platform may be gone with its story; then there is nobody to tell. */
    private void publish(UUID adoption, @Nullable AdoptionOutcome outcome, String why) {
        var values = new HashMap<String, @Nullable Object>();
        values.put("id", adoption);
        values.put("outcome", outcome == null ? null : outcome.name());
        values.put("why", outcome == null ? null : why);
        values.put("at", outcome == null ? null : clock.instant());
        Columns.write(
                entities,
                """
                update platform.story_adoptions set outcome = cast(:outcome as text),
                    outcome_text = cast(:why as text), outcome_at = cast(:at as timestamptz)
                where id = :id
                """,
                values);
    }

    private void tell(AdoptionView known, UUID adoption) {
        KnownStory.find(entities, known.story())
                .ifPresent(
                        story ->
                                notices.drop(
                                        StoryNotice.OUTCOME,
                                        known.story().municipality(),
                                        story.id(),
                                        adoption));
    }

    private AdoptionView draftOf(UUID adoption, int version) {
        var known = rows.required(adoption, version);
        requireDraft(known);
        return known;
    }

    private static void requireDraft(AdoptionView known) {
        if (!known.isDraft()) {
            throw new RuleViolation("adoption.rule.in-the-plan-already");
        }
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

    private String name(TenantKey municipality) {
        return tenants.find(municipality).map(Tenant::name).orElse(municipality.value());
    }

    private static String me() {
        return ActorContext.required().displayName();
    }
}
