@NullMarked
package de.wegmarke.ui.story.own;

import org.jspecify.annotations.NullMarked;
