package de.wegmarke.ui.layout;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.spring.security.AuthenticationContext;
import de.wegmarke.access.Actor;
import de.wegmarke.ui.component.Wording;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;

/** Around pages with a navigation beside them; on a narrow screen it opens and closes. */
abstract class MenuShell extends Shell implements BeforeEnterObserver {

    private final transient ObjectProvider<AuthenticationContext> login;

    private final MainNavigation navigation = new MainNavigation();
    private final Button menuButton = new Button(Wording.t("nav.menu"), click -> toggle());
    private final Div place = new Div();
    private final Div person = new Div();

    MenuShell(ObjectProvider<AuthenticationContext> login) {
        this.login = login;
        menuButton.addClassName("wm-menu-button");
        menuButton.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        menuButton.getElement().setAttribute("aria-controls", MainNavigation.ID);
        place.addClassName("wm-place");
        person.addClassName("wm-person-place");
        header().addComponentAsFirst(menuButton);
        header().add(place, person);
        body().addComponentAsFirst(navigation);
        navigation.onEscape(() -> open(false));
        open(false);
    }

    /** Fills the navigation and the place in the header where it says where one is. */
    abstract void show(BeforeEnterEvent event, Actor actor, MainNavigation navigation, Div place);

    /** The gate has been passed; what the header shows belongs to this person. */
    @Override
    public final void beforeEnter(BeforeEnterEvent event) {
        var actor = ComponentUtil.getData(event.getUI(), Actor.class);
        if (actor == null) {
            throw new IllegalStateException("A layout was opened past the gate");
        }
        place.removeAll();
        show(event, actor, navigation, place);
        person.removeAll();
        person.add(new PersonMenu(Optional.of(actor), login.getIfAvailable()));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        super.afterNavigation(event);
        open(false);
        navigation.mark(event.getLocation());
    }

    private void toggle() {
        open(!"true".equals(menuButton.getElement().getAttribute("aria-expanded")));
    }

    private void open(boolean open) {
        menuButton.getElement().setAttribute("aria-expanded", String.valueOf(open));
        setClassName("wm-nav-open", open);
    }
}
