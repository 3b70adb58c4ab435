package de.wegmarke.story;

import org.jspecify.annotations.Nullable;

/**
 * Another wording to be proposed.
 *
 * @param before the whole text as it was read; another one by now is not proposed for
 * @param after the whole text as it would read
 * @param reason why, null if it speaks for itself
 */
public record NewProposal(TextPlace place, String before, String after, @Nullable String reason) {}
