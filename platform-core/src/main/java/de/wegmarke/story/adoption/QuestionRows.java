package de.wegmarke.story.adoption;

import de.wegmarke.rows.Columns;
import de.wegmarke.story.StoryId;
import de.wegmarke.tenancy.TenantKey;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Reads questions; the database shows a municipality only those that it asked or is asked. */
@Component
class QuestionRows {

    private static final String SELECT =
            """
            select q.id, q.version, s.tenant_key as municipality, s.key, s.title,
                   s.withdrawn_at is not null as withdrawn, q.tenant_key as asker, q.asked_office, q.text,
                   q.may_publish, q.asked_at, q.answer, q.answered_office, q.answered_at, q.published,
                   (select l.by_name from question_log l where l.question = q.id order by l.at desc limit 1) as person
            from platform.story_questions q join platform.stories s on s.id = q.story where
            """;

    /** Open ones first, of those the oldest; then the newest answers. */
    private static final String ORDER =
            """
             order by q.answered_at is not null, case when q.answered_at is null then q.asked_at end,
                      q.answered_at desc, q.id
            """;

    private final EntityManager entities;

    QuestionRows(EntityManager entities) {
        this.entities = entities;
    }

    List<QuestionView> asked(TenantKey tenant) {
        return views("q.tenant_key = :tenant", Map.of("tenant", tenant.value()));
    }

    List<QuestionView> received(TenantKey tenant) {
        return views("s.tenant_key = :tenant", Map.of("tenant", tenant.value()));
    }

    List<QuestionView> asked(TenantKey tenant, StoryId story) {
        return views(
                "q.tenant_key = :tenant and s.tenant_key = :municipality and s.key = :key",
                Map.of(
                        "tenant",
                        tenant.value(),
                        "municipality",
                        story.municipality().value(),
                        "key",
                        story.key()));
    }

    Optional<QuestionView> find(UUID id) {
        return views("q.id = :id", Map.of("id", id)).stream().findFirst();
    }

    private List<QuestionView> views(String condition, Map<String, ?> parameters) {
        return Columns.rows(entities, SELECT + condition + ORDER, parameters).stream()
                .map(QuestionRows::view)
                .toList();
    }

    private static QuestionView view(Tuple row) {
        return new QuestionView(
                row.get("id", UUID.class),
                Columns.number(row, "version"),
                new StoryId(
                        new TenantKey(Columns.text(row, "municipality")), Columns.text(row, "key")),
                Columns.text(row, "title"),
                Columns.flag(row, "withdrawn"),
                new TenantKey(Columns.text(row, "asker")),
                Columns.text(row, "asked_office"),
                Columns.text(row, "text"),
                Columns.flag(row, "may_publish"),
                Columns.instant(row, "asked_at"),
                Columns.orNull(row, "answer"),
                Columns.orNull(row, "answered_office"),
                Columns.instantOrNull(row, "answered_at"),
                Columns.flag(row, "published"),
                Columns.orNull(row, "person"));
    }
}
