package de.wegmarke.ui.layout;

import de.wegmarke.access.Permission;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The permission that a person needs to open a view: in the tenant of the address, or on the
 * platform where the address names none. Every view but the start page carries it; the gate refuses
 * one that does not.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface ViewPermission {

    Permission value();
}
