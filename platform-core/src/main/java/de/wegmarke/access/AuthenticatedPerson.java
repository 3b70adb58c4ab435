package de.wegmarke.access;

/**
 * What a principal of the security context must be, so that the platform knows the person behind a
 * login or a token. It carries no rights: those are looked up, so that a revoked membership takes
 * effect without a new login.
 */
public interface AuthenticatedPerson {

    PersonId personId();
}
