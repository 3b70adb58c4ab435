package de.wegmarke.exchange;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A document between its dry run and its import, so that exactly what was looked at is what gets
 * written.
 */
@Entity
@Table(name = "plan_upload")
class PlanUpload {

    @Id private UUID id;

    @Column(name = "file_name")
    private String fileName;

    private byte[] content;
    private String sha256;

    @Column(name = "uploaded_by")
    private UUID uploadedBy;

    @Column(name = "uploaded_at")
    private Instant uploadedAt;

    @Column(name = "imported_at")
    private @Nullable Instant importedAt;

    protected PlanUpload() {}

    PlanUpload(String fileName, byte[] content, String sha256, UUID by, Instant at) {
        this.id = UUID.randomUUID();
        this.fileName = fileName;
        this.content = content;
        this.sha256 = sha256;
        this.uploadedBy = by;
        this.uploadedAt = at;
    }

    UUID id() {
        return id;
    }

    String fileName() {
        return fileName;
    }

    byte[] content() {
        return content;
    }

    boolean isBy(UUID person) {
        return uploadedBy.equals(person);
    }

    boolean isImported() {
        return importedAt != null;
    }

    void importedAt(Instant at) {
        importedAt = at;
    }
}
