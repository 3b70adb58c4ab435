/**
 * The REST interface under {@code /api/v1}: what a municipality's own systems may read, with the
 * same services and permissions as the screens. Every path names its municipality. It changes
 * nothing and shows no ids of the database.
 */
@NullMarked
package de.wegmarke.api;

import org.jspecify.annotations.NullMarked;
