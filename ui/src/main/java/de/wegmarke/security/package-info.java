/**
 * Who is at the door: login by OpenID Connect with the platform's provider or a municipality's own,
 * bearer tokens for the interface, and what every answer carries to protect the browser.
 *
 * <p>Called by Spring Security; other packages need nothing from here but the addresses. It never
 * decides what a signed-in person may do: that is {@code de.wegmarke.access}.
 */
@NullMarked
package de.wegmarke.security;

import org.jspecify.annotations.NullMarked;
