@NullMarked
package de.wegmarke.ui.story.own.form;

import org.jspecify.annotations.NullMarked;
