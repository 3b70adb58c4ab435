package de.wegmarke.notification;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface MailRepository extends Repository<Mail, UUID> {

    Optional<Mail> findById(UUID id);

    /** The next one that is due and that nobody else is about to send. */
    @Query(
            nativeQuery = true,
            value =
                    """
                    select * from mail where state = 'WAITING' and due_at <= :now
                    order by due_at, id limit 1 for update skip locked
                    """)
    Optional<Mail> claimable(Instant now);

    /** Those whose sender has not been heard of since. */
    @Query(
            nativeQuery = true,
            value =
                    """
                    select * from mail where state = 'SENDING' and claimed_at < :before
                    order by id limit 100 for update skip locked
                    """)
    List<Mail> forsaken(Instant before);

    @Query(
            "select m from Mail m where m.reference = :reference order by m.queuedAt desc, m.recipientName, m.id")
    List<Mail> about(String reference, Limit most);

    @Query(
            nativeQuery = true,
            value =
                    "select * from mail order by queued_at desc, recipient_name, id offset :offset limit :limit")
    List<Mail> newest(int offset, int limit);

    @Query("select count(m) from Mail m")
    long count();
}
