package de.wegmarke.notification;

import de.wegmarke.access.ActorContext;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What went to whom and when, for good. */
@Component
class MailLog {

    private final EntityManager entities;

    MailLog(EntityManager entities) {
        this.entities = entities;
    }

    /** Writes down where the mail stands now. */
    void add(Mail mail, Instant at, @Nullable String text) {
        entities.flush();
        entities.createNativeQuery(
                        """
                        insert into mail_log (mail_id, position, state, at, by_name, addresses, subject, content,
                                              problem, detail)
                        values (:mail, (select coalesce(max(position), 0) + 1 from mail_log where mail_id = :mail),
                                :state, :at, :by, cast(:addresses as text), cast(:subject as text),
                                cast(:text as text), cast(:problem as text), cast(:detail as text))
                        """)
                .setParameter("mail", mail.id())
                .setParameter("state", mail.state().name())
                .setParameter("at", at)
                .setParameter("by", ActorContext.required().displayName())
                .setParameter("addresses", mail.addresses())
                .setParameter("subject", mail.subject())
                .setParameter("text", text)
                .setParameter("problem", name(mail.problem()))
                .setParameter("detail", mail.detail())
                .executeUpdate();
    }

    private static @Nullable String name(@Nullable MailProblem problem) {
        return problem == null ? null : problem.name();
    }

    /** Oldest first. */
    List<MailStep> of(UUID mail) {
        @SuppressWarnings("unchecked") // Tuple.class is what the list holds
        List<Tuple> rows =
                entities.createNativeQuery(
                                """
                                select state, at, by_name, addresses, problem, detail from mail_log
                                where mail_id = :mail order by position
                                """,
                                Tuple.class)
                        .setParameter("mail", mail)
                        .getResultList();
        return rows.stream().map(MailLog::step).toList();
    }

    private static MailStep step(Tuple row) {
        var problem = row.get("problem", String.class);
        return new MailStep(
                MailState.valueOf(row.get("state", String.class)),
                instant(row.get("at")),
                row.get("by_name", String.class),
                row.get("addresses", String.class),
                problem == null ? null : MailProblem.valueOf(problem),
                row.get("detail", String.class));
    }

    private static Instant instant(Object time) {
        return time instanceof OffsetDateTime withOffset ? withOffset.toInstant() : (Instant) time;
    }

    /** The text as it went out or is kept. */
    Optional<String> text(UUID mail) {
        @SuppressWarnings("unchecked") // String.class is what the list holds
        List<String> texts =
                entities.createNativeQuery(
                                """
                                select content from mail_log
                                where mail_id = :mail and content is not null order by position desc limit 1
                                """,
                                String.class)
                        .setParameter("mail", mail)
                        .getResultList();
        return texts.stream().findFirst();
    }
}
