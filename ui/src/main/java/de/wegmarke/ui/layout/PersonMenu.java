package de.wegmarke.ui.layout;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.popover.PopoverPosition;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.spring.security.AuthenticationContext;
import de.wegmarke.access.Actor;
import de.wegmarke.ui.component.Wording;
import de.wegmarke.ui.layout.Preferences.Colours;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The menu of the person: name and role, language, colours, the way out. */
class PersonMenu extends MenuButton {

    /**
     * @param actor empty when nobody is signed in
     * @param login null where there is no login to leave
     */
    PersonMenu(Optional<Actor> actor, @Nullable AuthenticationContext login) {
        super(
                face(nameOf(actor)),
                Wording.t("menu.personOf", nameOf(actor)),
                PopoverPosition.BOTTOM_END);
        addClassName("wm-person-menu");
        actor.ifPresent(person -> panel().add(description(person)));
        panel().add(languages(), colours());
        if (actor.isPresent() && login != null) {
            panel().add(new Button(Wording.t("menu.signOut"), click -> login.logout()));
        }
    }

    private static String nameOf(Optional<Actor> actor) {
        return actor.map(Actor::displayName).orElseGet(() -> Wording.t("menu.settings"));
    }

    private static Div face(String name) {
        var initials = new Span(Initials.of(name));
        initials.addClassName("wm-initials");
        initials.getElement().setAttribute("aria-hidden", "true");
        var written = new Span(name);
        written.addClassName("wm-person-name");
        var face = new Div(initials, written);
        face.addClassName("wm-person");
        return face;
    }

    private static Div description(Actor person) {
        var name = new Span(person.displayName());
        name.addClassName("wm-menu-name");
        var role = new Span(Roles.of(person, UI.getCurrent()));
        role.addClassName("wm-menu-role");
        var both = new Div(name, role);
        both.addClassName("wm-menu-person");
        return both;
    }

    private static RadioButtonGroup<Locale> languages() {
        var group = new RadioButtonGroup<Locale>(Wording.t("menu.language"));
        group.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        group.setItems(Translations.LANGUAGES);
        group.setItemLabelGenerator(language -> language.getDisplayLanguage(language));
        group.setValue(Locale.of(Wording.locale().getLanguage()));
        group.addValueChangeListener(
                change -> Preferences.speak(UI.getCurrent(), change.getValue()));
        return group;
    }

    private static RadioButtonGroup<Colours> colours() {
        var group = new RadioButtonGroup<Colours>(Wording.t("menu.colours"));
        group.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        group.setItems(Colours.values());
        group.setItemLabelGenerator(Wording::of);
        group.setValue(Preferences.colours(VaadinRequest.getCurrent()));
        group.addValueChangeListener(
                change -> Preferences.paint(UI.getCurrent(), change.getValue()));
        return group;
    }
}
