package de.wegmarke.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.envers.Audited;
import org.jspecify.annotations.Nullable;

/** A dated entry on a measure: what was done, with a reference to its evidence. */
@Entity
@Table(name = "note")
@Audited
class Note {

    @Id private UUID id;
    @Version private int version;

    @Column(name = "measure_id")
    private UUID measureId;

    @Column(name = "noted_on")
    private LocalDate notedOn;

    private String text;

    @Column(name = "evidence_label")
    private @Nullable String evidenceLabel;

    @Column(name = "evidence_url")
    private @Nullable String evidenceUrl;

    @Column(name = "author_id")
    private UUID authorId;

    @Column(name = "author_name")
    private String authorName;

    @Column(name = "written_at")
    private Instant writtenAt;

    protected Note() {}

    Note(UUID measureId, NewNote note, UUID authorId, String authorName, Instant writtenAt) {
        this.id = UUID.randomUUID();
        this.measureId = measureId;
        this.notedOn = note.notedOn();
        this.text = note.text();
        this.evidenceLabel = note.evidenceLabel();
        this.evidenceUrl = note.evidenceUrl();
        this.authorId = authorId;
        this.authorName = authorName;
        this.writtenAt = writtenAt;
    }

    NoteView view() {
        return new NoteView(notedOn, text, evidenceLabel, evidenceUrl, authorName, writtenAt);
    }
}
