package de.wegmarke.notification;

import static java.util.stream.Collectors.toMap;

import de.wegmarke.access.ActorContext;
import de.wegmarke.tenancy.TenantContext;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where features put what they want sent, inside the transaction of what causes it: either both
 * happen or neither.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Outbox {

    private final EntityManager entities;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Outbox(EntityManager entities, ApplicationEventPublisher events, Clock clock) {
        this.entities = entities;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Queues a mail for each, in one statement however many they are. Who has had one of these
     * kinds today gets none.
     *
     * @param reference what it is about, as its template understands it
     * @return how many were queued
     */
    public int queue(MailKind kind, String reference, List<MailRecipient> recipients) {
        if (recipients.isEmpty()) {
            return 0;
        }
        entities.flush();
        var queued =
                entities.createNativeQuery(
                                """
                                with queued as (
                                    insert into mail (id, version, kind, recipient, recipient_name, reference, day,
                                                      state, due_at, queued_at, queued_by)
                                    select gen_random_uuid(), 0, :kind, r.key, r.name, :reference, :day,
                                           'WAITING', :at, :at, :by
                                    from unnest(cast(:keys as text[]), cast(:names as text[])) as r (key, name)
                                    on conflict do nothing
                                    returning id
                                )
                                insert into mail_log (mail_id, position, state, at, by_name)
                                select id, 1, 'WAITING', :at, :by from queued
                                """)
                        .setParameter("kind", kind.name())
                        .setParameter("reference", reference)
                        .setParameter("day", LocalDate.now(clock))
                        .setParameter("at", clock.instant())
                        .setParameter("by", ActorContext.required().displayName())
                        .setParameter("keys", all(recipients, MailRecipient::key))
                        .setParameter("names", all(recipients, MailRecipient::name))
                        .executeUpdate();
        if (queued > 0) {
            events.publishEvent(new MailQueued(TenantContext.required()));
        }
        return queued;
    }

    private static String[] all(
            List<MailRecipient> recipients,
            java.util.function.Function<MailRecipient, String> part) {
        return recipients.stream().map(part).toArray(String[]::new);
    }

    /** The day of the newest mail of this kind about this, for each {@link MailRecipient#key}. */
    public Map<String, LocalDate> lastDays(MailKind kind, String reference) {
        return entities.createQuery(
                        """
                        select m.recipient as recipient, max(m.day) as day from Mail m
                        where m.kind = :kind and m.reference = :reference group by m.recipient
                        """,
                        Tuple.class)
                .setParameter("kind", kind)
                .setParameter("reference", reference)
                .getResultStream()
                .collect(
                        toMap(
                                row -> row.get("recipient", String.class),
                                row -> row.get("day", LocalDate.class)));
    }

    /** Who has had a mail on this day of a kind that is sent once a day, whatever it was about. */
    public List<String> reached(LocalDate day) {
        return entities.createQuery(
                        "select m.recipient from Mail m where m.day = :day and m.kind in :kinds",
                        String.class)
                .setParameter("day", day)
                .setParameter(
                        "kinds",
                        Arrays.stream(MailKind.values()).filter(MailKind::isOnceADay).toList())
                .getResultList();
    }
}
