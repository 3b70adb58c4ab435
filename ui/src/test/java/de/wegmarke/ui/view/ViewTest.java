package de.wegmarke.ui.view;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.mocks.MockRequest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.internal.PendingJavaScriptInvocation;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.server.VaadinRequest;
import de.wegmarke.access.Actor;
import de.wegmarke.access.ActorContext;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletRequestWrapper;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/**
 * A test that opens views on the server, with the beans of a Spring context and no browser.
 * Subclasses say with {@code @SpringBootTest} which context, and with {@code @ViewPackages} where
 * their views are.
 *
 * <pre>{@code
 * as(actor, () -> navigate("erfurt/heute", TodayView.class));
 * assertThat(find(H1.class).single().getText()).isEqualTo("Heute");
 * }</pre>
 */
public abstract class ViewTest extends BrowserlessTest {

    @Autowired private ApplicationContext context;

    @BeforeEach
    @Override
    protected final void initVaadinEnvironment() {
        SpringViews.use(context);
        super.initVaadinEnvironment();
    }

    @Override
    protected final Set<Class<?>> lookupServices() {
        return Set.of(SpringViews.class);
    }

    /**
     * Lets the request come from this person, in an application with Vaadin's own check: that one
     * asks for any signed-in person, ours then for this one.
     */
    protected final void requestBy(Actor actor) {
        var request = (ServletRequest) VaadinRequest.getCurrent();
        while (request instanceof ServletRequestWrapper wrapper) {
            request = wrapper.getRequest();
        }
        ((MockRequest) request).setUserPrincipalInt(actor::displayName);
    }

    /** What was given the focus since the last time that calls of the browser were taken. */
    protected final List<Element> focused() {
        return focusing().map(call -> Element.get(call.getOwner())).toList();
    }

    /**
     * The ids of the places to which pages that were shown anew led the focus since then; an empty
     * one is the heading of the page.
     */
    protected final List<String> ledTo() {
        return focusing()
                .filter(call -> call.getInvocation().getExpression().contains("settle"))
                .map(call -> String.valueOf(call.getInvocation().getParameters().getFirst()))
                .toList();
    }

    private static Stream<PendingJavaScriptInvocation> focusing() {
        roundTrip();
        return UI.getCurrent().getInternals().dumpPendingJavaScriptInvocations().stream()
                .filter(call -> call.getInvocation().getExpression().contains("focus"));
    }

    /** Does something as this person, as a request of theirs would. */
    protected final void as(Actor actor, Runnable action) {
        ActorContext.run(actor, action);
    }
}
