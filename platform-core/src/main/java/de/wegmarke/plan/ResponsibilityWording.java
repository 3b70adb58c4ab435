package de.wegmarke.plan;

import org.jspecify.annotations.Nullable;

/**
 * Writes a body's part as plan documents do, so that history reads like the plan: "federführend:
 * Jugendamt", "in Kooperation mit Schulamt". This is wording of the data, which is German whatever
 * the reader's language.
 */
final class ResponsibilityWording {

    private ResponsibilityWording() {}

    static String of(String name, ResponsibilityRole role, @Nullable String specifier) {
        var named = specifier == null ? name : name + " (" + specifier + ")";
        return switch (role) {
            case LEAD -> "federführend: " + named;
            case COOPERATION -> "in Kooperation mit " + named;
            case UNSTATED -> named;
        };
    }
}
