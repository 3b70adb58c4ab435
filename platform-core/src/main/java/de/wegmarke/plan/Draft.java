package de.wegmarke.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/**
 * What a person has typed into a form and not saved yet; overwritten as typing goes on, so it has
 * no history.
 */
@Entity
@Table(name = "draft")
@IdClass(Draft.Key.class)
class Draft {

    @Id
    @Column(name = "person_id")
    private UUID personId;

    @Id private String subject;

    @Column(name = "base_version")
    private int baseVersion;

    private String content;

    @Column(name = "updated_at")
    private Instant updatedAt;

    protected Draft() {}

    Draft(UUID personId, String subject, int version, String typed, Instant at) {
        this.personId = personId;
        this.subject = subject;
        keep(version, typed, at);
    }

    final void keep(int version, String typed, Instant at) {
        baseVersion = version;
        content = typed;
        updatedAt = at;
    }

    DraftView view() {
        return new DraftView(subject, baseVersion, content, updatedAt);
    }

    record Key(UUID personId, String subject) implements Serializable {}
}
