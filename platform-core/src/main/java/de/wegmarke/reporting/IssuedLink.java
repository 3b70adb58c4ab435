package de.wegmarke.reporting;

import java.time.Instant;

/**
 * A personal link that was just made: the only moment in which its secret is known.
 *
 * @param path its address below that of the platform, for example {@code /erfurt/link/…}
 */
public record IssuedLink(String path, Instant expiresAt) {

    /** Never the secret: values end up in log files. */
    @Override
    public String toString() {
        return "personal link until " + expiresAt;
    }
}
