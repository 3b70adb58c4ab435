/** Tests of the interface for machines, over HTTP and with real tokens. */
@NullMarked
package de.wegmarke.api;

import org.jspecify.annotations.NullMarked;
