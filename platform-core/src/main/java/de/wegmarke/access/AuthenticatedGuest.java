package de.wegmarke.access;

/**
 * What a principal of the security context must be for somebody who came with a personal link. Like
 * an {@link AuthenticatedPerson} it carries no rights: those are looked up, so that a revoked link
 * takes effect at once.
 */
public interface AuthenticatedGuest {

    GuestId guestId();
}
