/** News about stories on their way to those they concern. */
@NullMarked
package de.wegmarke.story.adoption;

import org.jspecify.annotations.NullMarked;
