/**
 * The control plane: creates, migrates and suspends tenants, says who is a member of what, and
 * answers the questions that {@code tenancy} and {@code access} ask through their ports. The
 * command line, the local mode and the platform's views may call it; administration needs the
 * owner's login, the directories only the web application's. It never reads or changes what a
 * municipality keeps in its schema.
 */
@NullMarked
package de.wegmarke.tenantadmin;

import org.jspecify.annotations.NullMarked;
