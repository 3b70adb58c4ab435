package de.wegmarke.exchange;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface PlanUploadRepository extends Repository<PlanUpload, UUID> {

    Optional<PlanUpload> findById(UUID id);

    Optional<PlanUpload> findFirstByUploadedByAndImportedAtIsNullOrderByUploadedAtDesc(UUID person);

    PlanUpload save(PlanUpload upload);

    @Modifying
    @Query("delete from PlanUpload u where u.importedAt is null and u.uploadedAt < :before")
    int forgetOlderThan(Instant before);

    @Modifying
    @Query(
            "delete from PlanUpload u where u.id = :id and u.uploadedBy = :person and u.importedAt is null")
    int forget(UUID id, UUID person);
}
