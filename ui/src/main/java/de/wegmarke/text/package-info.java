/**
 * The texts for people, in German and English, out of the translation files. Views, pages before
 * the login and the command line all take theirs from here. It knows no view and no request.
 */
@NullMarked
package de.wegmarke.text;

import org.jspecify.annotations.NullMarked;
