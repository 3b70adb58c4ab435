/**
 * Who asks, and what that person may do in which tenant: roles, permissions, the one matrix between
 * them, and the check around every service. Every feature names a permission and may ask for the
 * current actor; the login fills in who it is. It never takes part in signing in, and never decides
 * by "the active tenant", only by the one that a call names.
 */
@NullMarked
package de.wegmarke.access;

import org.jspecify.annotations.NullMarked;
