package de.wegmarke.access;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import de.wegmarke.tenancy.TenantKey;
import java.lang.annotation.Annotation;
import org.springframework.stereotype.Service;

/**
 * Rules of architecture for every module: its own test applies them to the classes it can see.
 *
 * <pre>{@code
 * @AnalyzeClasses(packages = "de.wegmarke", importOptions = ImportOption.DoNotIncludeTests.class)
 * class ArchitectureTest {
 *     @ArchTest static final ArchRule access = ServiceAccessRules.SERVICES_NAME_THEIR_PERMISSION;
 * }
 * }</pre>
 */
public final class ServiceAccessRules {

    /**
     * Every public method of a public service, inherited ones too, names the permission it requires
     * and takes the tenant first, or names one on the platform.
     */
    public static final ArchRule SERVICES_NAME_THEIR_PERMISSION =
            classes()
                    .that()
                    .areAnnotatedWith(Service.class)
                    .and()
                    .arePublic()
                    .and()
                    .resideOutsideOfPackages("..tenancy..", "..access", "..tenantadmin..")
                    .should(namePermissions())
                    .because("nobody may reach a tenant's data through a forgotten check");

    private ServiceAccessRules() {}

    private static ArchCondition<JavaClass> namePermissions() {
        return new ArchCondition<>("name the permission of every public method") {
            @Override
            public void check(JavaClass service, ConditionEvents events) {
                service.getAllMethods().stream()
                        .filter(ServiceAccessRules::isCallable)
                        .filter(method -> !isChecked(method))
                        .forEach(
                                method ->
                                        events.add(
                                                SimpleConditionEvent.violated(
                                                        method,
                                                        method.getFullName()
                                                                + " names no permission or does not take"
                                                                + " the tenant first")));
            }
        };
    }

    private static boolean isCallable(JavaMethod method) {
        return method.getModifiers().contains(JavaModifier.PUBLIC)
                && !method.getModifiers().contains(JavaModifier.STATIC)
                && !method.getModifiers().contains(JavaModifier.SYNTHETIC)
                && !method.getOwner().isEquivalentTo(Object.class);
    }

    private static boolean isChecked(JavaMethod method) {
        return isOnPlatform(method)
                || (isAnnotated(method, Requires.class) && takesTenantFirst(method));
    }

    private static boolean isOnPlatform(JavaMethod method) {
        return isAnnotated(method, RequiresOnPlatform.class)
                && !isAnnotated(method, Requires.class);
    }

    private static boolean isAnnotated(JavaMethod method, Class<? extends Annotation> annotation) {
        return method.isAnnotatedWith(annotation) || method.getOwner().isAnnotatedWith(annotation);
    }

    private static boolean takesTenantFirst(JavaMethod method) {
        var parameters = method.getRawParameterTypes();
        return !parameters.isEmpty() && parameters.getFirst().isEquivalentTo(TenantKey.class);
    }
}
