/**
 * What the Land's coordinators see of the municipalities of their programme: what those have
 * released, and nothing else. Reads across tenants, but only tables of the platform; writes
 * nothing.
 */
@NullMarked
package de.wegmarke.comparison;

import org.jspecify.annotations.NullMarked;
