/**
 * The building blocks that every view shares: badges, notices, page headers, formats and wording.
 * Views of all features use them; the gallery in the tests shows each of them. They hold no rule of
 * the domain, call no service and know no tenant.
 */
@NullMarked
package de.wegmarke.ui.component;

import org.jspecify.annotations.NullMarked;
