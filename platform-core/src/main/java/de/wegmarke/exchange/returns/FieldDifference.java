package de.wegmarke.exchange.returns;

import org.jspecify.annotations.Nullable;

/**
 * One field that the file says something else about than the platform.
 *
 * @param platform what stands on the platform: a text, an amount, a constant, or nothing
 * @param file what the file says
 */
public record FieldDifference(
        ReturnColumn column, @Nullable Object platform, @Nullable Object file) {}
