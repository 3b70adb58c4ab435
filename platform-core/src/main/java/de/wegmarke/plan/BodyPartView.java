package de.wegmarke.plan;

import org.jspecify.annotations.Nullable;

/** A body's part in a measure as a screen shows it. */
public record BodyPartView(
        String code,
        String name,
        ResponsibilityRole role,
        @Nullable String specifier,
        boolean collective) {}
