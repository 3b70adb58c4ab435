package de.wegmarke.reporting;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A personal link as it is listed: with it somebody of the body can report in this cycle once
 * without an account. The secret in it is not known to us.
 *
 * @param cycle key of the only cycle that it opens
 * @param body code of the only body that it opens
 * @param usedAt when somebody signed in with it; it opens nothing a second time
 */
public record ReturnLink(
        UUID id,
        String cycle,
        String body,
        String bodyName,
        Instant issuedAt,
        String issuedBy,
        Instant expiresAt,
        @Nullable Instant usedAt,
        @Nullable Instant revokedAt,
        @Nullable String revokedBy) {

    /** What the link is good for now. */
    public LinkState state(Instant now) {
        if (revokedAt != null) {
            return LinkState.REVOKED;
        }
        if (usedAt != null) {
            return LinkState.USED;
        }
        return now.isBefore(expiresAt) ? LinkState.OPEN : LinkState.EXPIRED;
    }
}
