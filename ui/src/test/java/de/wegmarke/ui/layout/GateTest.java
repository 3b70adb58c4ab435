package de.wegmarke.ui.layout;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.ErrorEvent;
import de.wegmarke.ui.view.ViewTest;
import gallery.GalleryApplication;
import gallery.SamplePerson;
import java.io.IOException;
import org.apache.catalina.connector.ClientAbortException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@SpringBootTest(classes = GalleryApplication.class)
@ViewPackages(packages = {"gallery", "de.wegmarke.ui.layout"})
@ExtendWith(OutputCaptureExtension.class)
class GateTest extends ViewTest {

    @Test
    void the_tenant_of_the_address_is_bound_to_the_tab_and_let_go_of_outside() {
        visit(SamplePerson.BOTH, "erfurt/heute");
        assertThat(CurrentTenant.of(UI.getCurrent()).name()).isEqualTo("Erfurt");
        visit(SamplePerson.BOTH, "");
        assertThat(CurrentTenant.find(UI.getCurrent())).isEmpty();
    }

    @Test
    void a_refused_person_leaves_no_tenant_behind_in_the_tab() {
        visit(SamplePerson.ERFURT_READER, "erfurt/heute");
        visit(SamplePerson.ERFURT_READER, "erfurt/import");
        assertThat(heading()).isEqualTo("Kein Zugang");
        assertThat(CurrentTenant.find(UI.getCurrent())).isEmpty();
    }

    @Test
    void roles_on_the_platform_enter_no_tenant() {
        for (var person :
                new SamplePerson[] {
                    SamplePerson.OPERATOR, SamplePerson.COORDINATOR, SamplePerson.INSTITUTE
                }) {
            visit(person, "erfurt/heute");
            assertThat(heading()).as(person.name()).isEqualTo("Kein Zugang");
        }
    }

    @Test
    void a_page_of_the_platform_opens_for_those_who_have_its_permission_there() {
        visit(SamplePerson.INSTITUTE, "platform/beispiel");
        assertThat(heading()).isEqualTo("Kuratieren");
        assertThat(find(MainNavigation.class).single().getElement().getTextRecursively())
                .isEqualTo("Import");
        for (var person :
                new SamplePerson[] {
                    SamplePerson.OPERATOR,
                    SamplePerson.COORDINATOR,
                    SamplePerson.ERFURT_MANAGER,
                    SamplePerson.NOWHERE
                }) {
            visit(person, "platform/beispiel");
            assertThat(heading()).as(person.name()).isEqualTo("Kein Zugang");
        }
    }

    @Test
    void a_page_of_the_platform_belongs_to_no_tenant() {
        visit(SamplePerson.ERFURT_MANAGER, "erfurt/heute");
        visit(SamplePerson.INSTITUTE, "platform/beispiel");
        assertThat(CurrentTenant.find(UI.getCurrent())).isEmpty();
    }

    @Test
    void a_view_without_a_permission_opens_for_nobody() {
        visit(SamplePerson.ERFURT_MANAGER, "erfurt/vergessen");
        assertThat(heading()).isEqualTo("Das hat nicht geklappt");
    }

    @Test
    void the_navigation_holds_what_the_person_may_open_in_its_order() {
        visit(SamplePerson.ERFURT_MANAGER, "erfurt/heute");
        assertThat(find(MainNavigation.class).single().getElement().getTextRecursively())
                .isEqualTo("HeuteMaßnahmenImport");
        visit(SamplePerson.ERFURT_READER, "erfurt/massnahmen");
        assertThat(find(MainNavigation.class).single().getElement().getTextRecursively())
                .isEqualTo("HeuteMaßnahmen");
    }

    @Test
    void what_fails_is_logged_under_the_reference_that_the_person_is_told(CapturedOutput log) {
        visit(SamplePerson.ERFURT_MANAGER, "erfurt/massnahmen/kaputt");
        assertThat(heading()).isEqualTo("Das hat nicht geklappt");
        var told =
                find(Paragraph.class).all().stream()
                        .map(Paragraph::getText)
                        .filter(text -> text.contains("Kennung"))
                        .findFirst()
                        .orElseThrow();
        var reference = told.substring(told.lastIndexOf(' ') + 1);
        assertThat(reference).matches("[A-Z2-9]{3}-[A-Z2-9]{3}");
        assertThat(log).contains("Unexpected error " + reference, "On purpose");
        assertThat(told).doesNotContain("On purpose");
        assertThat(find(Anchor.class).all()).isNotEmpty();
    }

    @Test
    void a_browser_that_has_gone_is_no_error_of_ours(CapturedOutput log) {
        visit(SamplePerson.ERFURT_MANAGER, "erfurt/heute");
        var errors = new UnexpectedErrors();
        errors.error(new ErrorEvent(new ClientAbortException(new IOException("Broken pipe"))));
        assertThat(log).doesNotContain("Unexpected error");
        assertThat(find(Dialog.class).exists()).isFalse();

        errors.error(new ErrorEvent(new IOException("No space left on device")));
        assertThat(log).contains("Unexpected error", "No space left on device");
        assertThat(find(Dialog.class).exists()).isTrue();
    }

    private void visit(SamplePerson person, String address) {
        as(person.actor(), () -> UI.getCurrent().navigate(address));
    }

    private String heading() {
        return find(H1.class).single().getText();
    }
}
