package de.wegmarke.story;

import org.jspecify.annotations.Nullable;

/**
 * Who took part.
 *
 * @param name an office or an organisation, never a person
 * @param role what it did
 */
public record Partner(String name, String role) {

    public Partner(@Nullable String name, @Nullable String role) {
        this.name = Words.of(name);
        this.role = Words.of(role);
    }
}
