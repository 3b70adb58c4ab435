package de.wegmarke.ui.layout;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Puts a view into the navigation of its layout, that of a tenant or that of the platform, for
 * those who may open it.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface NavigationEntry {

    /** Key of the text, for example {@code nav.today}. */
    String text();

    /** Place in the navigation, from the top: 10, 20, 30 … */
    int order();

    /** Whether only those see it who report for a body; others come there by links. */
    boolean onlyForBodies() default false;
}
