/**
 * Wegmarke on one's own machine: an embedded PostgreSQL, an identity provider in the same process,
 * and the sample municipalities with their sample people.
 *
 * <p>Only there with the profile {@code local}; the launcher turns it on, nobody calls it. It never
 * opens a way around the login or the database's rights: the rest of the program cannot tell it
 * from a real installation.
 */
@NullMarked
package de.wegmarke.local;

import org.jspecify.annotations.NullMarked;
