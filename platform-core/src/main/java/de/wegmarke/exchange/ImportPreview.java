package de.wegmarke.exchange;

import de.wegmarke.plan.EditionDifference;
import java.util.UUID;

/**
 * What a dry run found: the document as it was read, with its doubts, and what importing it would
 * change.
 *
 * @param upload names the kept upload; goes back to {@link PlanImport#write}
 */
public record ImportPreview(
        UUID upload, String fileName, PlanDocument document, EditionDifference difference) {}
