package de.wegmarke.ui.view;

import static java.util.Objects.requireNonNull;

import com.vaadin.flow.di.Instantiator;
import com.vaadin.flow.di.InstantiatorFactory;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.spring.SpringInstantiator;
import com.vaadin.flow.spring.SpringVaadinServletService;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;

/** Lets Spring build the views, as in the running application. Vaadin creates it by reflection. */
public class SpringViews implements InstantiatorFactory {

    private static @Nullable ApplicationContext context;

    public SpringViews() {}

    static void use(ApplicationContext current) {
        context = current;
    }

    @Override
    public @Nullable Instantiator createInstantitor(VaadinService service) {
        // A running application in the same process builds its views itself.
        return service instanceof SpringVaadinServletService
                ? null
                : new SpringInstantiator(service, requireNonNull(context));
    }
}
