package de.wegmarke.ui.layout;

import de.wegmarke.access.Permission;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The permission that a person needs, in the tenant of the address, to open a view. Every view with
 * a tenant carries it; the gate refuses one that does not.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface ViewPermission {

    Permission value();
}
