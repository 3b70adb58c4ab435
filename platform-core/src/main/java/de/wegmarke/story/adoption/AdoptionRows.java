package de.wegmarke.story.adoption;

import static java.util.Objects.requireNonNull;

import de.wegmarke.plan.MeasureChange;
import de.wegmarke.plan.RuleViolation;
import de.wegmarke.rows.Columns;
import de.wegmarke.rows.Json;
import de.wegmarke.story.StoryId;
import de.wegmarke.tenancy.TenantKey;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;

/** Reads what this municipality has taken up, with what has become of story, place and measure. */
@Component
class AdoptionRows {

    private static final String SELECT =
            """
            select a.id, a.version, a.municipality, a.story_key, a.story_title, a.place, a.text,
                   cast(a.bodies as text) as bodies, a.deadline, a.financial_effect, a.taken_at, a.taken_by,
                   a.in_plan_at, m.path as measure_path, coalesce(m.gone, false) as measure_gone,
                   a.outcome, a.outcome_text, a.outcome_at, a.outcome_by, a.outcome_released,
                   s.withdrawn_at, s.id is null as story_gone,
                   case when e.title = '' then e.text else e.title end as place_wording
            from adoption a
                left join platform.stories s on s.id = a.story
                left join measure m on m.id = a.measure_id
                left join plan_element e on e.path = a.place and not e.gone
                    and e.plan_id = (select id from plan where status <> 'SUPERSEDED')
            where a.given_up_at is null and
            """;

    private static final String ORDER = " order by a.taken_at, a.id";

    private final EntityManager entities;

    AdoptionRows(EntityManager entities) {
        this.entities = entities;
    }

    List<AdoptionView> drafts() {
        return views("a.measure_id is null", Map.of());
    }

    List<AdoptionView> all() {
        return views("true", Map.of());
    }

    Optional<AdoptionView> find(UUID id) {
        return views("a.id = :id", Map.of("id", id)).stream().findFirst();
    }

    Optional<AdoptionView> ofStory(StoryId story) {
        return views(
                        "a.municipality = :municipality and a.story_key = :key",
                        Map.of("municipality", story.municipality().value(), "key", story.key()))
                .stream()
                .findFirst();
    }

    Optional<AdoptionView> ofMeasure(String path) {
        return views("not m.gone and m.path = :path", Map.of("path", path)).stream().findFirst();
    }

    /**
     * The one with this id; nobody else changes it until the end of the transaction.
     *
     * @throws RuleViolation if it is gone
     */
    AdoptionView required(UUID id) {
        Columns.rows(
                entities,
                "select a.id from adoption a where a.id = :id for update",
                Map.of("id", id));
        return find(id).orElseThrow(() -> new RuleViolation("adoption.rule.gone"));
    }

    private List<AdoptionView> views(String condition, Map<String, ?> parameters) {
        return Columns.rows(entities, SELECT + condition + ORDER, parameters).stream()
                .map(AdoptionRows::view)
                .toList();
    }

    private static AdoptionView view(Tuple row) {
        return new AdoptionView(
                row.get("id", UUID.class),
                Columns.number(row, "version"),
                new StoryId(
                        new TenantKey(Columns.text(row, "municipality")),
                        Columns.text(row, "story_key")),
                Columns.text(row, "story_title"),
                Columns.instantOrNull(row, "withdrawn_at"),
                Columns.flag(row, "story_gone"),
                new DraftMeasure(
                        Columns.text(row, "place"),
                        Columns.text(row, "text"),
                        Json.read(
                                Columns.text(row, "bodies"),
                                new TypeReference<List<MeasureChange.BodyPart>>() {}),
                        Columns.text(row, "deadline"),
                        Columns.text(row, "financial_effect")),
                Columns.orNull(row, "place_wording"),
                Columns.instant(row, "taken_at"),
                Columns.text(row, "taken_by"),
                Columns.orNull(row, "measure_path"),
                Columns.flag(row, "measure_gone"),
                Columns.instantOrNull(row, "in_plan_at"),
                outcome(row));
    }

    private static @Nullable OutcomeView outcome(Tuple row) {
        var outcome = Columns.constant(AdoptionOutcome.class, row, "outcome");
        return outcome == null
                ? null
                : new OutcomeView(
                        outcome,
                        Columns.text(row, "outcome_text"),
                        requireNonNull(Columns.instantOrNull(row, "outcome_at")),
                        Columns.text(row, "outcome_by"),
                        Columns.flag(row, "outcome_released"));
    }
}
