package de.wegmarke.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.envers.RevisionEntity;
import org.hibernate.envers.RevisionNumber;
import org.hibernate.envers.RevisionTimestamp;
import org.jspecify.annotations.Nullable;

/**
 * Who changed something, when, by which way in, and why: one row for every transaction that changed
 * anything.
 */
@Entity
@Table(name = "revision")
@RevisionEntity(RevisionAuthor.class)
class Revision {

    @Id
    @RevisionNumber
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "revision_seq")
    @SequenceGenerator(name = "revision_seq", sequenceName = "revision_seq", allocationSize = 20)
    private long id;

    @RevisionTimestamp private Instant at;

    @Column(name = "actor_id")
    private UUID actorId;

    @Column(name = "actor_name")
    private String actorName;

    @Enumerated(EnumType.STRING)
    private ChangeOrigin origin = ChangeOrigin.EDITED;

    private @Nullable String reason;

    void by(UUID actor, String name) {
        actorId = actor;
        actorName = name;
    }

    void because(ChangeOrigin changeOrigin, @Nullable String why) {
        origin = changeOrigin;
        reason = why;
    }

    long id() {
        return id;
    }

    Instant at() {
        return at;
    }

    String actorName() {
        return actorName;
    }

    ChangeOrigin origin() {
        return origin;
    }

    @Nullable String reason() {
        return reason;
    }
}
