package de.wegmarke.ui.layout;

import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.spring.security.AuthenticationContext;
import de.wegmarke.access.CurrentActor;
import org.springframework.beans.factory.ObjectProvider;

/** Around pages without a tenant: the start page and the error pages. */
@AnonymousAllowed
class PlainLayout extends Shell {

    PlainLayout(CurrentActor actors, ObjectProvider<AuthenticationContext> login) {
        addClassName("wm-shell-plain");
        header().add(new PersonMenu(actors.find(), login.getIfAvailable()));
    }
}
