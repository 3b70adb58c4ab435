/**
 * The shell with sample views and sample people, and without a database or a login: what the tests
 * of shell and components run against, and a gallery of the components. It lies outside the
 * application's own packages, so that the whole application never finds it.
 */
@NullMarked
package gallery;

import org.jspecify.annotations.NullMarked;
