/**
 * Services as they should and should not be, for the rules and for the check around every call.
 * Outside of de.wegmarke, so that no scan for components finds them.
 */
@NullMarked
package example.services;

import org.jspecify.annotations.NullMarked;
