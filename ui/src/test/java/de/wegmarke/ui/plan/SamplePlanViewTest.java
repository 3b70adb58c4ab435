package de.wegmarke.ui.plan;

import com.vaadin.browserless.mocks.MockRequest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.server.VaadinRequest;
import de.wegmarke.RunningApplication;
import de.wegmarke.access.Actor;
import de.wegmarke.exchange.PlanImport;
import de.wegmarke.ui.view.ViewTest;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletRequestWrapper;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** Opens views with the real services on the small {@link SamplePlan}. */
@RunningApplication
public abstract class SamplePlanViewTest extends ViewTest {

    @Autowired private PlanImport planImport;

    @BeforeEach
    final void importPlan() {
        SamplePlan.importBy(planImport);
    }

    protected final void open(Actor person, String address) {
        // Vaadin's own check asks for any signed-in person; the gate then asks for this one.
        var request = (ServletRequest) VaadinRequest.getCurrent();
        while (request instanceof ServletRequestWrapper wrapper) {
            request = wrapper.getRequest();
        }
        ((MockRequest) request).setUserPrincipalInt(person::displayName);
        var parts = address.split("\\?", 2);
        var query =
                parts.length == 1 ? QueryParameters.empty() : QueryParameters.fromString(parts[1]);
        as(person, () -> UI.getCurrent().navigate(parts[0], query));
    }

    protected final void click(String button) {
        test(find(Button.class).withText(button).single()).click();
    }
}
