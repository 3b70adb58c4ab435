package de.wegmarke.security;

import de.wegmarke.access.AuthenticatedPerson;
import de.wegmarke.access.PersonId;

/**
 * The principal of a request with a bearer token: a person, or a machine that has a place like one.
 */
record TokenBearer(PersonId personId) implements AuthenticatedPerson {}
