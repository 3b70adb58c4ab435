package de.wegmarke.ui;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.router.Route;
import de.wegmarke.ui.layout.MainLayout;
import de.wegmarke.ui.layout.TenantView;
import de.wegmarke.ui.layout.ViewPermission;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** What a build without Node depends on, and what every view owes the gate. */
@AnalyzeClasses(packages = "de.wegmarke", importOptions = ImportOption.DoNotIncludeTests.class)
class FrontendTest {

    @ArchTest
    static final ArchRule nothing_asks_for_a_bundle_of_our_own =
            noClasses()
                    .should()
                    .beAnnotatedWith(NpmPackage.class)
                    .orShould()
                    .beAnnotatedWith(JsModule.class)
                    .orShould()
                    .beAnnotatedWith(JavaScript.class)
                    .orShould()
                    .beAnnotatedWith(CssImport.class)
                    .orShould()
                    .beAnnotatedWith("com.vaadin.flow.theme.Theme")
                    .because("it would be missing in the precompiled bundle without a word");

    @ArchTest
    static final ArchRule every_view_of_a_tenant_names_its_permission =
            classes()
                    .that()
                    .areAssignableTo(TenantView.class)
                    .and()
                    .areAnnotatedWith(Route.class)
                    .should()
                    .beAnnotatedWith(ViewPermission.class)
                    .allowEmptyShould(true);

    @ArchTest
    static void views_in_the_layout_of_tenants_are_tenant_views(JavaClasses all) {
        var strangers =
                all.stream()
                        .filter(type -> type.isAnnotatedWith(Route.class))
                        .filter(
                                type ->
                                        type.getAnnotationOfType(Route.class).layout()
                                                == MainLayout.class)
                        .filter(type -> !type.isAssignableTo(TenantView.class));
        assertThat(strangers).isEmpty();
    }

    @ArchTest
    static void the_precompiled_bundle_is_in_place_and_says_production(JavaClasses all)
            throws IOException {
        assertThat(resource("/META-INF/VAADIN/config/flow-build-info.json"))
                .containsPattern("\"productionMode\"\\s*:\\s*true");
        assertThat(resource("/META-INF/VAADIN/webapp/index.html")).contains("VAADIN/build/");
    }

    private static String resource(String name) throws IOException {
        try (InputStream stream =
                Objects.requireNonNull(FrontendTest.class.getResourceAsStream(name), name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
