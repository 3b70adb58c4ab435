package de.wegmarke.plan;

/** How many measures a bulk change touched; {@code unchanged} had the value already. */
public record BulkResult(int changed, int unchanged) {}
