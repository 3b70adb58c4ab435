package de.wegmarke.story;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How a story stands before everybody.
 *
 * @param revision the release that is published; a newer one may be on its way
 * @param publicPage whether it also has a page that needs no sign-in
 * @param withdrawnAt null while it can be read
 */
public record Publication(
        Instant firstPublishedAt,
        Instant publishedAt,
        int revision,
        boolean publicPage,
        @Nullable Instant withdrawnAt) {

    public boolean isReadable() {
        return withdrawnAt == null;
    }
}
