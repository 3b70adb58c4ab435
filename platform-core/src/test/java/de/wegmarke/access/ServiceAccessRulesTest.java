package de.wegmarke.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import example.services.CheckedService;
import example.services.ForgetfulService;
import example.services.HeirService;
import example.services.TenantlessService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ServiceAccessRulesTest {

    private static void check(Class<?> service) {
        ServiceAccessRules.SERVICES_NAME_THEIR_PERMISSION.check(
                new ClassFileImporter().importClasses(service, Object.class));
    }

    @Test
    void the_services_of_the_domain_name_their_permissions() {
        var domain =
                new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages("de.wegmarke");
        assertThat(domain).isNotEmpty();
        ServiceAccessRules.SERVICES_NAME_THEIR_PERMISSION.check(domain);
    }

    @Test
    void a_service_that_names_everything_passes() {
        check(CheckedService.class);
    }

    @ParameterizedTest
    @ValueSource(classes = {ForgetfulService.class, TenantlessService.class, HeirService.class})
    void a_service_with_a_gap_fails(Class<?> service) {
        assertThatThrownBy(() -> check(service))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("names no permission or does not take the tenant first");
    }
}
