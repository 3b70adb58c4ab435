/**
 * What the Land's coordinators see of the municipalities of their programme. Knows the service that
 * reads released reports and no other.
 */
@NullMarked
package de.wegmarke.ui.comparison;

import org.jspecify.annotations.NullMarked;
