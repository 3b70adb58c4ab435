package de.wegmarke.access;

import org.jspecify.annotations.Nullable;

/**
 * A person's role on the platform.
 *
 * @param programme key of the programme that a {@link PlatformRole#PROGRAMME_COORDINATOR}
 *     coordinates; only with that role
 * @throws IllegalArgumentException if a coordinator has no programme, or another role has one
 */
public record PlatformGrant(PlatformRole role, @Nullable String programme) {

    public PlatformGrant {
        if ((role == PlatformRole.PROGRAMME_COORDINATOR) != (programme != null)) {
            throw new IllegalArgumentException(
                    "Exactly those who coordinate belong to a programme");
        }
    }
}
