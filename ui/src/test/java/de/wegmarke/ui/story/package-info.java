@NullMarked
package de.wegmarke.ui.story;

import org.jspecify.annotations.NullMarked;
