package de.wegmarke.ui.layout;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.spring.security.AuthenticationContext;
import de.wegmarke.access.Actor;
import de.wegmarke.ui.component.Wording;
import de.wegmarke.ui.layout.Preferences.Colours;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The menu of the person: name and role, language, colours, the way out. */
class PersonMenu extends MenuBar {

    /**
     * @param actor empty when nobody is signed in
     * @param login null where there is no login to leave
     */
    PersonMenu(Optional<Actor> actor, @Nullable AuthenticationContext login) {
        addClassName("wm-person-menu");
        addThemeVariants(
                MenuBarVariant.LUMO_TERTIARY_INLINE, MenuBarVariant.LUMO_DROPDOWN_INDICATORS);
        getElement().setAttribute("aria-label", Wording.t("menu.person"));
        var name = actor.map(Actor::displayName).orElseGet(() -> Wording.t("menu.settings"));
        var root = addItem(face(name));
        root.setAriaLabel(Wording.t("menu.personOf", name));
        var menu = root.getSubMenu();
        actor.ifPresent(person -> describe(menu, person));
        languages(menu);
        colours(menu);
        if (actor.isPresent() && login != null) {
            menu.addSeparator();
            menu.addItem(Wording.t("menu.signOut"), click -> login.logout());
        }
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

    private static void describe(SubMenu menu, Actor person) {
        var name = new Span(person.displayName());
        name.addClassName("wm-menu-name");
        var role = new Span(Roles.of(person, UI.getCurrent()));
        role.addClassName("wm-menu-role");
        var both = new Div(name, role);
        both.addClassName("wm-menu-person");
        var item = menu.addItem(both);
        item.setEnabled(false);
        item.addClassName("wm-menu-head");
        menu.addSeparator();
    }

    private static void languages(SubMenu menu) {
        var current = Wording.locale().getLanguage();
        for (Locale language : Translations.LANGUAGES) {
            var item =
                    menu.addItem(
                            language.getDisplayLanguage(language),
                            click -> Preferences.speak(UI.getCurrent(), language));
            item.setCheckable(true);
            item.setChecked(language.getLanguage().equals(current));
            item.getElement().setAttribute("lang", language.toLanguageTag());
        }
        menu.addSeparator();
    }

    private static void colours(SubMenu menu) {
        var items = new java.util.EnumMap<Colours, MenuItem>(Colours.class);
        var current = Preferences.colours(VaadinRequest.getCurrent());
        for (var colours : Colours.values()) {
            var item = menu.addItem(Wording.of(colours));
            item.setCheckable(true);
            item.setChecked(colours == current);
            item.addClickListener(
                    click -> {
                        Preferences.paint(UI.getCurrent(), colours);
                        items.forEach((each, its) -> its.setChecked(each == colours));
                    });
            items.put(colours, item);
        }
    }
}
