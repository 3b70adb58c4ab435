package de.wegmarke.access;

import java.util.UUID;

/** A person known to the platform, whatever identity provider vouches for it. */
public record PersonId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
