/** Stories on their way, for tests of what is made of them. */
@NullMarked
package de.wegmarke.story;

import org.jspecify.annotations.NullMarked;
