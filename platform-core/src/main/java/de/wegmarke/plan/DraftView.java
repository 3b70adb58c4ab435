package de.wegmarke.plan;

import java.time.Instant;

/**
 * Something typed and not yet saved.
 *
 * @param subject what it is a draft of, as "measure:1.8-M2"
 * @param baseVersion version of that thing when typing began
 * @param content what was typed, in the form's own notation
 */
public record DraftView(String subject, int baseVersion, String content, Instant updatedAt) {}
