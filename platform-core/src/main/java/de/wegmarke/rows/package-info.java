/**
 * What statements of our own need: the columns of a row as the domain's types, and the notation in
 * which records are kept for good. Every room that stores something may call it. It holds no state
 * and never opens a connection or decides about a tenant.
 */
@NullMarked
package de.wegmarke.rows;

import org.jspecify.annotations.NullMarked;
