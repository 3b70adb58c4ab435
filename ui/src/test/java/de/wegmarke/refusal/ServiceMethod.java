package de.wegmarke.refusal;

import de.wegmarke.access.Permission;
import de.wegmarke.access.Requires;
import de.wegmarke.access.RequiresOnPlatform;
import de.wegmarke.tenancy.TenantKey;
import java.lang.annotation.Annotation;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.aop.support.AopUtils;
import org.springframework.context.ApplicationContext;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A public method of a service bean, called as everybody calls it: through the bean's proxy.
 *
 * @param requires the permission in the tenant; null if it names none
 * @param onPlatform the permission on the platform; null if it names none
 */
record ServiceMethod(
        Object bean,
        Class<?> type,
        Method method,
        @Nullable Permission requires,
        @Nullable Permission onPlatform) {

    /** The public methods of every service of ours, whatever module it is in. */
    static List<ServiceMethod> of(ApplicationContext context) {
        return beans(context)
                .filter(bean -> isService(AopUtils.getTargetClass(bean)))
                .flatMap(ServiceMethod::of)
                .toList();
    }

    /** The public methods of all other beans of ours that take a tenant first. */
    static List<ServiceMethod> besideServices(ApplicationContext context) {
        return beans(context)
                .filter(bean -> !isService(AopUtils.getTargetClass(bean)))
                .flatMap(ServiceMethod::of)
                .filter(ServiceMethod::takesTenantFirst)
                .toList();
    }

    private static Stream<Object> beans(ApplicationContext context) {
        return Arrays.stream(context.getBeanDefinitionNames())
                .filter(name -> isOurs(context.getType(name)))
                .map(context::getBean)
                .filter(bean -> isOurs(AopUtils.getTargetClass(bean)));
    }

    private static boolean isOurs(@Nullable Class<?> type) {
        return type != null && (type.getPackageName() + ".").startsWith("de.wegmarke.");
    }

    /** A service says so, or names a permission anywhere. */
    private static boolean isService(Class<?> type) {
        return AnnotatedElementUtils.hasAnnotation(type, Service.class)
                || Arrays.stream(type.getMethods())
                        .anyMatch(
                                method ->
                                        permission(method, type, Requires.class) != null
                                                || permission(
                                                                method,
                                                                type,
                                                                RequiresOnPlatform.class)
                                                        != null);
    }

    private static Stream<ServiceMethod> of(Object bean) {
        var type = AopUtils.getTargetClass(bean);
        return Arrays.stream(type.getMethods())
                .filter(method -> isOurs(method.getDeclaringClass()))
                .filter(method -> !Modifier.isStatic(method.getModifiers()) && !method.isBridge())
                .map(
                        method ->
                                new ServiceMethod(
                                        bean,
                                        type,
                                        method,
                                        permission(method, type, Requires.class),
                                        permission(method, type, RequiresOnPlatform.class)));
    }

    private static @Nullable Permission permission(
            Method method, Class<?> type, Class<? extends Annotation> annotation) {
        var own = AnnotatedElementUtils.findMergedAnnotation(method, annotation);
        var found =
                own != null ? own : AnnotatedElementUtils.findMergedAnnotation(type, annotation);
        return switch (found) {
            case Requires inTenant -> inTenant.value();
            case RequiresOnPlatform onPlatform -> onPlatform.value();
            case null, default -> null;
        };
    }

    /** Unless it says that its transaction only reads. */
    boolean writes() {
        var own = AnnotatedElementUtils.findMergedAnnotation(method, Transactional.class);
        var found =
                own != null
                        ? own
                        : AnnotatedElementUtils.findMergedAnnotation(type, Transactional.class);
        return found == null || !found.readOnly();
    }

    boolean takesTenantFirst() {
        var parameters = method.getParameterTypes();
        return parameters.length > 0 && parameters[0].equals(TenantKey.class);
    }

    /**
     * Calls it for this tenant, with nothing in all other places: whoever is let in falls over
     * that, and whoever is refused must not come so far.
     */
    void call(TenantKey tenant) throws Throwable {
        var arguments = new @Nullable Object[method.getParameterCount()];
        for (int i = 0; i < arguments.length; i++) {
            arguments[i] = nothing(method.getParameterTypes()[i], tenant);
        }
        try {
            AopUtils.getMostSpecificMethod(method, bean.getClass()).invoke(bean, arguments);
        } catch (InvocationTargetException thrown) {
            throw thrown.getTargetException();
        }
    }

    private static @Nullable Object nothing(Class<?> type, TenantKey tenant) {
        if (type.equals(TenantKey.class)) {
            return tenant;
        }
        if (type.equals(boolean.class)) {
            return false;
        }
        if (type.equals(long.class)) {
            return 0L;
        }
        return type.isPrimitive() ? (Object) 0 : null;
    }

    @Override
    public String toString() {
        return type.getSimpleName()
                + "."
                + method.getName()
                + Arrays.stream(method.getParameterTypes())
                        .map(Class::getSimpleName)
                        .collect(Collectors.joining(", ", "(", ")"));
    }
}
