package de.wegmarke.access;

import de.wegmarke.access.AccessRefused.Reason;
import de.wegmarke.tenancy.Tenant;
import de.wegmarke.tenancy.TenantContext;
import de.wegmarke.tenancy.TenantDirectory;
import de.wegmarke.tenancy.TenantKey;
import java.lang.annotation.Annotation;
import java.util.Optional;
import org.aspectj.lang.ProceedingJoinPoint;
import org.aspectj.lang.annotation.Around;
import org.aspectj.lang.annotation.Aspect;
import org.aspectj.lang.reflect.MethodSignature;
import org.jspecify.annotations.Nullable;
import org.springframework.aop.support.AopUtils;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Checks every call of a service and binds its tenant and its actor. Before transactions, because a
 * transaction begins with a connection, and a connection belongs to a tenant.
 */
@Aspect
@Component
@Order(AccessAspect.BEFORE_TRANSACTIONS)
class AccessAspect {

    static final int BEFORE_TRANSACTIONS = Ordered.HIGHEST_PRECEDENCE + 100;

    private final CurrentActor currentActor;
    private final TenantDirectory tenants;

    AccessAspect(CurrentActor currentActor, TenantDirectory tenants) {
        this.currentActor = currentActor;
        this.tenants = tenants;
    }

    @Around(
            "@annotation(de.wegmarke.access.Requires)"
                    + " || (execution(public * *(..)) && @within(de.wegmarke.access.Requires))")
    @Nullable Object inTenant(ProceedingJoinPoint call) throws Throwable {
        var arguments = call.getArgs();
        if (arguments.length == 0 || !(arguments[0] instanceof TenantKey tenant)) {
            throw new IllegalStateException(
                    "The tenant must be the first parameter of " + call.getSignature());
        }
        var actor = currentActor.required();
        check(actor, annotationOf(call, Requires.class).value(), tenant);
        return TenantContext.<@Nullable Object, Throwable>call(
                tenant, () -> ActorContext.<@Nullable Object, Throwable>call(actor, call::proceed));
    }

    @Around(
            "@annotation(de.wegmarke.access.RequiresOnPlatform)"
                    + " || (execution(public * *(..))"
                    + " && @within(de.wegmarke.access.RequiresOnPlatform))")
    @Nullable Object onPlatform(ProceedingJoinPoint call) throws Throwable {
        if (TenantContext.current().isPresent()) {
            throw new IllegalStateException(
                    "A tenant is bound; the platform's " + call.getSignature() + " is outside");
        }
        var actor = currentActor.required();
        if (!actor.mayOnPlatform(annotationOf(call, RequiresOnPlatform.class).value())) {
            throw new AccessRefused(Reason.ROLE_LACKS_PERMISSION);
        }
        return ActorContext.<@Nullable Object, Throwable>call(actor, call::proceed);
    }

    /** A suspension is told to members only; to others the tenant is as closed as ever. */
    private void check(Actor actor, Permission permission, TenantKey tenant) {
        if (!isInsideTransactionOf(tenant)) {
            checkTenant(actor, tenant);
        }
        if (!actor.may(permission, tenant)) {
            throw new AccessRefused(Reason.ROLE_LACKS_PERMISSION);
        }
    }

    private void checkTenant(Actor actor, TenantKey key) {
        Tenant tenant =
                tenants.find(key).orElseThrow(() -> new AccessRefused(Reason.UNKNOWN_TENANT));
        if (actor.roleIn(key).isEmpty()) {
            throw new AccessRefused(Reason.NOT_A_MEMBER);
        }
        if (!tenant.isActive()) {
            throw new AccessRefused(Reason.TENANT_SUSPENDED);
        }
    }

    /**
     * The transaction's connection was given for an active tenant. Asking the directory again could
     * need a second connection while this one is held, and a pool full of such calls would wait for
     * itself.
     */
    private static boolean isInsideTransactionOf(TenantKey tenant) {
        return TransactionSynchronizationManager.isActualTransactionActive()
                && TenantContext.current().equals(Optional.of(tenant));
    }

    /** The method's own annotation goes before that of its class. */
    private static <A extends Annotation> A annotationOf(ProceedingJoinPoint call, Class<A> type) {
        var target = call.getTarget().getClass();
        var method =
                AopUtils.getMostSpecificMethod(
                        ((MethodSignature) call.getSignature()).getMethod(), target);
        var own = AnnotatedElementUtils.findMergedAnnotation(method, type);
        if (own != null) {
            return own;
        }
        var ofClass = AnnotatedElementUtils.findMergedAnnotation(method.getDeclaringClass(), type);
        if (ofClass == null) {
            throw new IllegalStateException("No permission is named for " + call.getSignature());
        }
        return ofClass;
    }
}
