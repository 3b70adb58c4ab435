package de.wegmarke.story.adoption;

import de.wegmarke.access.Permission;
import de.wegmarke.access.RequiresOnPlatform;
import de.wegmarke.rows.Columns;
import de.wegmarke.story.StoryId;
import de.wegmarke.tenancy.TenantKey;
import jakarta.persistence.EntityManager;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What others have made of a published story: released and published things only. */
@Service
@Transactional(readOnly = true)
@RequiresOnPlatform(Permission.STORY_READ)
public class UptakeReading {

    private final EntityManager entities;

    UptakeReading(EntityManager entities) {
        this.entities = entities;
    }

    /** In two statements; nothing of a story that is not published or was taken back. */
    public StoryUptake of(StoryId story) {
        var parameters = Map.of("municipality", story.municipality().value(), "key", story.key());
        var adopters =
                Columns.rows(
                                entities,
                                """
                                select a.tenant_key, t.name, a.at, a.outcome, a.outcome_text, a.outcome_at
                                from platform.story_adoptions a
                                    join platform.tenants t on t.key = a.tenant_key
                                    join platform.stories s on s.id = a.story
                                where s.tenant_key = :municipality and s.key = :key and s.withdrawn_at is null
                                order by a.at, t.name
                                """,
                                parameters)
                        .stream()
                        .map(
                                row ->
                                        new StoryUptake.Adopter(
                                                new TenantKey(Columns.text(row, "tenant_key")),
                                                Columns.text(row, "name"),
                                                Columns.instant(row, "at"),
                                                Columns.constant(
                                                        AdoptionOutcome.class, row, "outcome"),
                                                Columns.orNull(row, "outcome_text"),
                                                Columns.instantOrNull(row, "outcome_at")))
                        .toList();
        var questions =
                Columns.rows(
                                entities,
                                """
                                select t.name, q.asked_office, q.text, q.asked_at, q.answered_office, q.answer,
                                       q.answered_at
                                from platform.story_questions q
                                    join platform.tenants t on t.key = q.tenant_key
                                    join platform.stories s on s.id = q.story
                                where s.tenant_key = :municipality and s.key = :key and s.withdrawn_at is null
                                    and q.published
                                order by q.asked_at, q.id
                                """,
                                parameters)
                        .stream()
                        .map(
                                row ->
                                        new StoryUptake.Answered(
                                                Columns.text(row, "name"),
                                                Columns.text(row, "asked_office"),
                                                Columns.text(row, "text"),
                                                Columns.instant(row, "asked_at"),
                                                Columns.text(row, "answered_office"),
                                                Columns.text(row, "answer"),
                                                Columns.instant(row, "answered_at")))
                        .toList();
        return new StoryUptake(adopters, questions);
    }
}
