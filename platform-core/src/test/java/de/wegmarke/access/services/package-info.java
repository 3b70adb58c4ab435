/** Services as they should and should not be, for the rules and for the check around every call. */
@NullMarked
package de.wegmarke.access.services;

import org.jspecify.annotations.NullMarked;
