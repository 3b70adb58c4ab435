/**
 * The room in which a call belongs to one municipality and to no other: its key, the block for
 * which it is bound, and the connections that carry its database role. Every feature may ask which
 * tenant is bound; only {@code access} and background work bind one. It never decides who may enter
 * and never falls back to a default tenant.
 */
@NullMarked
package de.wegmarke.tenancy;

import org.jspecify.annotations.NullMarked;
