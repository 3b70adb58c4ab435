package de.wegmarke.story;

import static de.wegmarke.rows.Columns.flag;
import static de.wegmarke.rows.Columns.instant;
import static de.wegmarke.rows.Columns.instantOrNull;
import static de.wegmarke.rows.Columns.number;
import static de.wegmarke.rows.Columns.orNull;
import static de.wegmarke.rows.Columns.text;

import de.wegmarke.access.ActorContext;
import de.wegmarke.plan.RuleViolation;
import de.wegmarke.rows.Columns;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Other wordings that the institute proposes. Whoever changes one holds the story's row. */
@Component
class Proposals {

    private static final String SELECT =
            """
            select id, part, entry, heading, before, after, reason, state, revision, at, actor_name, decided_at, decided_by,
                   decision
            from platform.story_proposals where story = :story
            """;

    private final EntityManager entities;
    private final Clock clock;

    Proposals(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /**
     * @throws RuleViolation if there is no such text, if it reads otherwise by now, if nothing
     *     would change, if it would not be allowed in a release, or if another proposal for it is
     *     open
     */
    void add(Curation curation, NewProposal proposal) {
        var content = curation.requireWithInstitute();
        var before =
                content.text(proposal.place())
                        .orElseThrow(() -> new RuleViolation("story.rule.passage-unknown"));
        if (!before.equals(Words.of(proposal.before()))) {
            throw new RuleViolation("story.rule.proposal-text-changed");
        }
        var after = Words.of(proposal.after());
        check(content, proposal, before, after);
        var actor = ActorContext.required();
        var values = new HashMap<String, @Nullable Object>();
        values.put("id", UUID.randomUUID());
        values.put("story", curation.id());
        values.put("part", proposal.place().part().name());
        values.put("entry", proposal.place().entry());
        values.put("heading", proposal.place().heading());
        values.put("before", before);
        values.put("after", after);
        values.put("reason", Said.optional(proposal.reason()));
        values.put("revision", curation.revision());
        values.put("at", clock.instant());
        values.put("actor", actor.id());
        values.put("name", actor.displayName());
        requireNoOther(curation.id(), proposal);
        Columns.write(
                entities,
                """
                insert into platform.story_proposals (id, story, part, entry, heading, before, after, reason, state,
                                                      revision, at, actor_id, actor_name)
                values (:id, :story, :part, cast(:entry as integer), :heading, :before, :after, cast(:reason as text),
                        'OPEN', :revision, :at, :actor, :name)
                """,
                values);
    }

    private static void check(
            StoryContent content, NewProposal proposal, String before, String after) {
        if (after.isEmpty()) {
            throw new RuleViolation("story.rule.proposal-empty");
        }
        if (after.equals(before)) {
            throw new RuleViolation("story.rule.proposal-same");
        }
        var changed = content.withText(proposal.place(), after);
        StoryLimits.check(changed);
        StoryCheck.requireNoNewFlaw(content, changed);
    }

    private void requireNoOther(UUID story, NewProposal proposal) {
        var other =
                of(story).stream()
                        .filter(StoryProposal::isOpen)
                        .anyMatch(open -> open.place().equals(proposal.place()));
        if (other) {
            throw new RuleViolation("story.rule.proposal-open-already");
        }
    }

    /** Oldest first. */
    List<StoryProposal> of(UUID story) {
        return Columns.rows(entities, SELECT + " order by at, id", Map.of("story", story)).stream()
                .map(Proposals::proposal)
                .toList();
    }

    int open(UUID story) {
        return (int) of(story).stream().filter(StoryProposal::isOpen).count();
    }

    /**
     * @throws RuleViolation if the story has no such proposal, or it is decided
     */
    StoryProposal requiredOpen(UUID story, UUID proposal) {
        var found =
                find(story, proposal)
                        .orElseThrow(() -> new RuleViolation("story.rule.proposal-not-found"));
        if (!found.isOpen()) {
            throw new RuleViolation("story.rule.proposal-decided");
        }
        return found;
    }

    private Optional<StoryProposal> find(UUID story, UUID proposal) {
        return Columns.rows(
                        entities, SELECT + " and id = :id", Map.of("story", story, "id", proposal))
                .stream()
                .map(Proposals::proposal)
                .findFirst();
    }

    void decide(StoryProposal proposal, ProposalState state, @Nullable String decision) {
        var values = new HashMap<String, @Nullable Object>();
        values.put("id", proposal.id());
        values.put("state", state.name());
        values.put("at", clock.instant());
        values.put("by", ActorContext.required().displayName());
        values.put("decision", decision);
        Columns.write(
                entities,
                """
                update platform.story_proposals
                set state = :state, decided_at = :at, decided_by = :by, decision = cast(:decision as text)
                where id = :id and state = 'OPEN'
                """,
                values);
    }

    void remove(StoryProposal proposal) {
        Columns.write(
                entities,
                "delete from platform.story_proposals where id = :id",
                Map.of("id", proposal.id()));
    }

    private static StoryProposal proposal(Tuple row) {
        return new StoryProposal(
                row.get("id", UUID.class),
                new TextPlace(
                        StoryPart.valueOf(text(row, "part")),
                        row.get("entry", Integer.class),
                        flag(row, "heading")),
                text(row, "before"),
                text(row, "after"),
                orNull(row, "reason"),
                ProposalState.valueOf(text(row, "state")),
                number(row, "revision"),
                instant(row, "at"),
                text(row, "actor_name"),
                instantOrNull(row, "decided_at"),
                orNull(row, "decided_by"),
                orNull(row, "decision"));
    }
}
