package de.wegmarke.security;

import de.wegmarke.access.AuthenticatedGuest;
import de.wegmarke.access.GuestId;

/** The principal of a browser session that began with a personal link. */
record LinkGuest(GuestId guestId) implements AuthenticatedGuest {

    @Override
    public String toString() {
        return "guest";
    }
}
