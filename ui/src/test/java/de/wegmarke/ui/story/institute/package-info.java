/** Tests of the institute's start page. */
@NullMarked
package de.wegmarke.ui.story.institute;

import org.jspecify.annotations.NullMarked;
