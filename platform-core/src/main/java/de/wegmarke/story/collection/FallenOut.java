package de.wegmarke.story.collection;

import java.time.Instant;
import java.util.UUID;

/**
 * A story that was in a collection until its municipality withdrew it.
 *
 * @param municipality its name
 * @param published whether it can be read again meanwhile; it stays out until the institute takes
 *     it up anew
 */
public record FallenOut(
        UUID id, String municipality, String title, Instant withdrawnAt, boolean published) {}
