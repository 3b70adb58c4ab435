package de.wegmarke.access;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names the permission that the current actor must have in the tenant of the call, which is the
 * method's first parameter. For the call, that tenant is bound in {@code TenantContext} and the
 * actor in {@link ActorContext}. On a class it holds for every public method that names none
 * itself.
 *
 * <pre>{@code
 * @Requires(Permission.PLAN_READ)
 * public PlanOutline outline(TenantKey tenant) { … }
 * }</pre>
 *
 * <p>The check sits in a proxy around the bean: a call from one method to another of the same
 * object is not checked again.
 */
@Documented
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Requires {

    Permission value();
}
