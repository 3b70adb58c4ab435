package de.wegmarke.access;

import java.util.Optional;

/** The guests and what they may. The feature that issues personal links implements it. */
public interface GuestDirectory {

    /**
     * The guest with its rights, at most some seconds old; empty once the link was revoked or the
     * sign-in has lasted its time.
     */
    Optional<Actor> actor(GuestId guest);

    /** Forgets what is remembered of this guest, so that a revocation takes effect at once. */
    void forget(GuestId guest);
}
