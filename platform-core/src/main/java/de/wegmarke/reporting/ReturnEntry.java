package de.wegmarke.reporting;

import org.jspecify.annotations.Nullable;

/**
 * One of several returns that are written together.
 *
 * @param version the version that the person saw
 * @param handInAs what it is handed in as; null keeps it as a draft
 */
public record ReturnEntry(
        ReturnRef ref, int version, @Nullable StatementKind handInAs, ReturnContent content) {}
