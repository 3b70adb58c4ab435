package de.wegmarke.ui.form;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import com.vaadin.flow.data.value.ValueChangeMode;
import de.wegmarke.access.Role;
import de.wegmarke.ui.plan.SamplePlan;
import de.wegmarke.ui.plan.SamplePlanViewTest;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** While somebody types without a pause, no more than the last second of it can be lost. */
@ViewPackages(packages = {"de.wegmarke.ui.plan", "de.wegmarke.ui.measure", "de.wegmarke.ui.layout"})
class TypingIsKeptTest extends SamplePlanViewTest {

    private static final String TENANT = SamplePlan.WITH_PLAN.value();

    @Test
    void in_the_facts_of_a_plan() {
        openForm(TENANT + "/plan", "Angaben bearbeiten");
        assertKeptWhileTyping("Titel", "Drucksache");
    }

    @Test
    void in_the_names_of_the_levels() {
        openForm(TENANT + "/plan", "Ebenen benennen");
        assertKeptWhileTyping("Maßnahme: ein Eintrag");
    }

    @Test
    void in_a_measure() {
        openForm(TENANT + "/massnahmen/1.1-M1", "Bearbeiten");
        assertKeptWhileTyping("Wortlaut", "Begründung", "Frist", "Grund der Änderung");
    }

    private void openForm(String address, String button) {
        var person = SamplePlan.person("Tippende", SamplePlan.WITH_PLAN, Role.INTEGRATION_MANAGER);
        open(person, address);
        as(person, () -> test(find(Button.class).withText(button).single()).click());
    }

    private void assertKeptWhileTyping(String... among) {
        var fields =
                Stream.<TextFieldBase<?, String>>concat(
                                find(TextField.class).all().stream(),
                                find(TextArea.class).all().stream())
                        .toList();
        assertThat(fields).extracting(TextFieldBase::getLabel).contains(among);
        assertThat(fields)
                .allSatisfy(
                        field -> {
                            assertThat(field.getValueChangeMode())
                                    .as(field.getLabel())
                                    .isEqualTo(ValueChangeMode.TIMEOUT);
                            assertThat(field.getValueChangeTimeout()).isLessThanOrEqualTo(300);
                        });
    }
}
