package de.wegmarke;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameStartingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.vaadin.flow.router.Route;
import de.wegmarke.access.ServiceAccessRules;
import de.wegmarke.ui.layout.ViewPermission;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.NullMarked;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.core.context.SecurityContextHolder;

/** What may know what, over all modules. */
@AnalyzeClasses(
        packages = "de.wegmarke",
        importOptions = {ImportOption.DoNotIncludeTests.class, ArchitectureTest.NoTestJars.class})
class ArchitectureTest {

    /** The tests of the other modules lie in jars here. */
    static final class NoTestJars implements ImportOption {
        @Override
        public boolean includes(com.tngtech.archunit.core.importer.Location location) {
            return !location.contains("-tests.jar");
        }
    }

    private static final String CORE = "core";
    private static final String ADMINISTRATION = "administration";
    private static final String WEB = "web";

    /** Which module a package belongs to; a new package must be entered here. */
    private static String module(String packageName) {
        var first = packageName.replaceFirst("^de\\.wegmarke\\.?", "").replaceFirst("\\..*", "");
        return switch (first) {
            case "access",
                    "comparison",
                    "document",
                    "exchange",
                    "notification",
                    "plan",
                    "reporting",
                    "rows",
                    "story",
                    "tenancy" ->
                    CORE;
            case "tenantadmin" -> ADMINISTRATION;
            case "", "api", "command", "local", "security", "showcase", "text", "ui" -> WEB;
            default -> throw new IllegalArgumentException("Which module has " + packageName + "?");
        };
    }

    private static final String[] BELOW_THE_WEB = {
        "de.wegmarke.access..",
        "de.wegmarke.comparison..",
        "de.wegmarke.document..",
        "de.wegmarke.exchange..",
        "de.wegmarke.notification..",
        "de.wegmarke.plan..",
        "de.wegmarke.reporting..",
        "de.wegmarke.rows..",
        "de.wegmarke.story..",
        "de.wegmarke.tenancy..",
        "de.wegmarke.tenantadmin.."
    };

    @ArchTest
    static final ArchRule services_name_their_permission =
            ServiceAccessRules.SERVICES_NAME_THEIR_PERMISSION;

    @ArchTest
    static final ArchRule domain_and_administration_know_neither_vaadin_nor_the_web =
            noClasses()
                    .that()
                    .resideInAnyPackage(BELOW_THE_WEB)
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "com.vaadin..",
                            "jakarta.servlet..",
                            "org.springframework.web..",
                            "org.springframework.http..",
                            "de.wegmarke",
                            "de.wegmarke.api..",
                            "de.wegmarke.command..",
                            "de.wegmarke.local..",
                            "de.wegmarke.security..",
                            "de.wegmarke.showcase..",
                            "de.wegmarke.ui..");

    @ArchTest
    static final ArchRule the_domain_knows_nothing_of_administration =
            noClasses()
                    .that()
                    .resideInAnyPackage(
                            "de.wegmarke.access..",
                            "de.wegmarke.document..",
                            "de.wegmarke.exchange..",
                            "de.wegmarke.notification..",
                            "de.wegmarke.plan..",
                            "de.wegmarke.reporting..",
                            "de.wegmarke.rows..",
                            "de.wegmarke.story..",
                            "de.wegmarke.tenancy..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("de.wegmarke.tenantadmin..");

    @ArchTest
    static final ArchRule the_plan_knows_nothing_of_what_is_made_of_it =
            noClasses()
                    .that()
                    .resideInAPackage("de.wegmarke.plan..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "de.wegmarke.document..",
                            "de.wegmarke.exchange..",
                            "de.wegmarke.notification..",
                            "de.wegmarke.reporting..",
                            "de.wegmarke.story..");

    @ArchTest
    static final ArchRule features_do_not_depend_on_each_other_in_a_circle =
            slices().matching("de.wegmarke.(**)").should().beFreeOfCycles();

    /** All of it but the types of values, which Hibernate may hand out too. */
    private static final DescribedPredicate<JavaClass> JDBC =
            resideInAnyPackage("java.sql..", "javax.sql..", "org.springframework.jdbc..")
                    .and(not(assignableTo(java.util.Date.class)));

    @ArchTest
    static final ArchRule jdbc_is_for_tenancy_and_administration =
            noClasses()
                    .that()
                    .resideOutsideOfPackages(
                            "de.wegmarke.tenancy..",
                            "de.wegmarke.tenantadmin..",
                            "de.wegmarke.local..")
                    .should()
                    .dependOnClassesThat(JDBC)
                    .because("a connection past the tenant's would be a hole in the wall");

    @ArchTest
    static final ArchRule who_is_signed_in_is_read_in_one_place =
            noClasses()
                    .that()
                    .resideOutsideOfPackages(
                            "de.wegmarke.access..",
                            "de.wegmarke.tenancy..",
                            "de.wegmarke.security..",
                            "de.wegmarke.local..")
                    .should()
                    .dependOnClassesThat()
                    .areAssignableTo(SecurityContextHolder.class);

    private static final DescribedPredicate<JavaClass> ADMINISTRATION_BUT_ITS_OVERVIEW =
            resideInAPackage("de.wegmarke.tenantadmin..")
                    .and(not(simpleNameStartingWith("TenantOverview")));

    /** The administration works with the owner's login, past every check of a person. */
    @ArchTest
    static final ArchRule no_view_and_no_endpoint_reaches_the_administration =
            noClasses()
                    .that()
                    .resideInAnyPackage(
                            "de.wegmarke.api..",
                            "de.wegmarke.security..",
                            "de.wegmarke.showcase..",
                            "de.wegmarke.ui..")
                    .should()
                    .dependOnClassesThat(ADMINISTRATION_BUT_ITS_OVERVIEW);

    @ArchTest
    static final ArchRule no_view_and_no_endpoint_reaches_the_storage =
            noClasses()
                    .that()
                    .resideInAnyPackage(
                            "de.wegmarke.api..", "de.wegmarke.showcase..", "de.wegmarke.ui..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "jakarta.persistence..",
                            "org.hibernate..",
                            "org.springframework.data..",
                            "org.springframework.transaction..");

    @ArchTest
    static final ArchRule nothing_is_injected_into_fields =
            noFields()
                    .should()
                    .beAnnotatedWith(Autowired.class)
                    .orShould()
                    .beAnnotatedWith(Value.class)
                    .orShould()
                    .beAnnotatedWith("jakarta.inject.Inject")
                    .orShould()
                    .beAnnotatedWith("jakarta.annotation.Resource")
                    .orShould()
                    .beAnnotatedWith("jakarta.persistence.PersistenceContext");

    @ArchTest
    static final ArchRule every_view_of_a_tenant_names_its_permission =
            classes()
                    .that()
                    .areAnnotatedWith(Route.class)
                    .and()
                    .doNotHaveFullyQualifiedName("de.wegmarke.ui.layout.StartView")
                    .should()
                    .beAnnotatedWith(ViewPermission.class);

    @ArchTest
    static final ArchRule only_the_command_line_and_the_greeting_write_to_the_console =
            noClasses()
                    .that()
                    .doNotHaveFullyQualifiedName("de.wegmarke.WegmarkeApplication")
                    .and()
                    .doNotHaveFullyQualifiedName("de.wegmarke.local.Welcome")
                    .and()
                    .resideOutsideOfPackage("de.wegmarke.command..")
                    .should()
                    .accessField(System.class, "out")
                    .orShould()
                    .accessField(System.class, "err");

    @ArchTest
    static final ArchRule a_class_is_named_after_what_it_is =
            noClasses()
                    .should()
                    .haveSimpleNameEndingWith("Util")
                    .orShould()
                    .haveSimpleNameEndingWith("Utils")
                    .orShould()
                    .haveSimpleNameEndingWith("Manager")
                    .orShould()
                    .haveSimpleNameEndingWith("Helper");

    @ArchTest
    static final ArchRule entities_stay_in_their_room =
            classes()
                    .that()
                    .areAnnotatedWith("jakarta.persistence.Entity")
                    .should()
                    .bePackagePrivate();

    @ArchTest
    static void every_package_says_what_is_null(JavaClasses ours) {
        assertThat(packages(ours))
                .allSatisfy(
                        room ->
                                assertThat(room.isAnnotatedWith(NullMarked.class))
                                        .as(room.getName())
                                        .isTrue());
    }

    @ArchTest
    static void no_package_is_split_over_modules(JavaClasses ours) {
        var places = new TreeMap<String, TreeSet<String>>();
        for (var type : ours) {
            var file = type.getSource().orElseThrow().getUri().toString();
            places.computeIfAbsent(type.getPackageName(), name -> new TreeSet<>())
                    .add(file.substring(0, file.lastIndexOf("/de/wegmarke/")));
        }
        assertThat(places).hasSizeGreaterThan(15);
        assertThat(places).allSatisfy((room, modules) -> assertThat(modules).as(room).hasSize(1));
        var byModule = new TreeMap<String, TreeSet<String>>();
        places.forEach(
                (room, found) ->
                        byModule.computeIfAbsent(module(room), name -> new TreeSet<>())
                                .addAll(found));
        assertThat(byModule).containsOnlyKeys(CORE, ADMINISTRATION, WEB);
        assertThat(byModule).allSatisfy((module, found) -> assertThat(found).as(module).hasSize(1));
    }

    private static List<JavaPackage> packages(JavaClasses ours) {
        return ours.stream().map(JavaClass::getPackage).distinct().toList();
    }
}
