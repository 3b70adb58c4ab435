package de.wegmarke.ui.view;

import com.vaadin.browserless.BrowserlessTest;
import de.wegmarke.access.Actor;
import de.wegmarke.access.ActorContext;
import java.util.Set;
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

    /** Does something as this person, as a request of theirs would. */
    protected final void as(Actor actor, Runnable action) {
        ActorContext.run(actor, action);
    }
}
