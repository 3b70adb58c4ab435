package de.wegmarke.exchange;

import de.wegmarke.access.ActorContext;
import de.wegmarke.access.Permission;
import de.wegmarke.access.Requires;
import de.wegmarke.plan.ChangeOrigin;
import de.wegmarke.plan.EditionDifference;
import de.wegmarke.plan.PlanEditions;
import de.wegmarke.plan.RuleViolation;
import de.wegmarke.tenancy.TenantKey;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Imports plan documents in two steps: a dry run that shows what would change and lists every
 * doubt, then one transaction that writes exactly what was shown.
 */
@Service
@Transactional
@Requires(Permission.PLAN_IMPORT)
public class PlanImport {

    private static final Duration KEPT = Duration.ofDays(14);

    private final PlanUploadRepository uploads;
    private final PlanEditions editions;
    private final Clock clock;
    private final PlanDocumentReader reader = new PlanDocumentReader();

    PlanImport(PlanUploadRepository uploads, PlanEditions editions, Clock clock) {
        this.uploads = uploads;
        this.editions = editions;
        this.clock = clock;
    }

    /**
     * Reads the document, compares it with the stored plan and keeps it for {@link #write}.
     *
     * @throws DocumentRefused if it cannot be a plan document; nothing is kept then
     */
    public ImportPreview dryRun(TenantKey tenant, String fileName, byte[] content) {
        var document = reader.read(content, fileName);
        uploads.forgetOlderThan(clock.instant().minus(KEPT));
        var upload =
                uploads.save(
                        new PlanUpload(
                                fileName,
                                content,
                                sha256(content),
                                ActorContext.required().id(),
                                clock.instant()));
        return preview(tenant, upload, document);
    }

    /**
     * The acting person's latest dry run that was neither imported nor thrown away, as of now. One
     * that an older release read and this one refuses is none.
     */
    public Optional<ImportPreview> pending(TenantKey tenant) {
        return uploads.findFirstByUploadedByAndImportedAtIsNullOrderByUploadedAtDesc(
                        ActorContext.required().id())
                .flatMap(
                        upload ->
                                reread(upload).map(document -> preview(tenant, upload, document)));
    }

    private Optional<PlanDocument> reread(PlanUpload upload) {
        try {
            return Optional.of(reader.read(upload.content(), upload.fileName()));
        } catch (DocumentRefused sinceThen) {
            return Optional.empty();
        }
    }

    /**
     * Writes exactly what the dry run showed, in one transaction.
     *
     * @param shown the dry run that somebody has looked at
     * @return what was changed, which is what was shown
     * @throws RuleViolation if the plan has become another one meanwhile, so that the import would
     *     change something else than what was shown; nothing is written then, and {@link #pending}
     *     shows the difference anew
     */
    public EditionDifference write(TenantKey tenant, ImportPreview shown) {
        var upload =
                uploads.findById(shown.upload())
                        .filter(found -> found.isBy(ActorContext.required().id()))
                        .orElseThrow(() -> new RuleViolation("import.rule.upload-not-found"));
        if (upload.isImported()) {
            throw new RuleViolation("import.rule.imported-already", upload.fileName());
        }
        upload.importedAt(clock.instant());
        var written = write(tenant, upload.fileName(), upload.content(), ChangeOrigin.IMPORTED);
        if (!written.isSameAs(shown.difference())) {
            throw new RuleViolation("import.rule.changed-meanwhile");
        }
        return written;
    }

    /**
     * Reads and writes a document without a dry run before it, for the command line and the demo
     * data.
     */
    public EditionDifference write(
            TenantKey tenant, String fileName, byte[] content, ChangeOrigin origin) {
        return editions.write(
                tenant, EditionOf.document(reader.read(content, fileName)), origin, fileName);
    }

    /** Throws a dry run away. */
    public void discard(TenantKey tenant, UUID upload) {
        uploads.forget(upload, ActorContext.required().id());
    }

    private ImportPreview preview(TenantKey tenant, PlanUpload upload, PlanDocument document) {
        return new ImportPreview(
                upload.id(),
                upload.fileName(),
                document,
                editions.compare(tenant, EditionOf.document(document)));
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
