package de.wegmarke.ui.layout;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.RoutePrefix;
import com.vaadin.flow.spring.security.AuthenticationContext;
import de.wegmarke.access.Actor;
import de.wegmarke.ui.component.Wording;
import jakarta.annotation.security.PermitAll;
import org.springframework.beans.factory.ObjectProvider;

/**
 * Around every view of the platform that has an address of its own: {@code platform/…}. What it
 * shows belongs to no municipality, or is published.
 */
@PermitAll
@RoutePrefix("platform")
public class PlatformLayout extends MenuShell {

    PlatformLayout(ObjectProvider<AuthenticationContext> login) {
        super(login);
    }

    @Override
    void show(BeforeEnterEvent event, Actor actor, MainNavigation navigation, Div place) {
        var name = new Span(Wording.t("platform.name"));
        name.addClassName("wm-platform-name");
        place.add(name);
        navigation.showPlatform(actor);
    }
}
