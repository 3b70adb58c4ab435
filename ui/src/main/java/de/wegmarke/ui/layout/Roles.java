package de.wegmarke.ui.layout;

import com.vaadin.flow.component.UI;
import de.wegmarke.access.Actor;
import de.wegmarke.ui.component.Wording;
import java.util.stream.Collectors;

/** What a person is, in words: in the tenant of the tab, else on the platform. */
final class Roles {

    private Roles() {}

    static String of(Actor person, UI ui) {
        return CurrentTenant.find(ui)
                .flatMap(tenant -> person.roleIn(tenant.key()))
                .map(Wording::of)
                .orElseGet(() -> onPlatform(person));
    }

    private static String onPlatform(Actor person) {
        return person.grants().stream()
                .map(grant -> Wording.of(grant.role()))
                .sorted()
                .collect(Collectors.joining(", "));
    }
}
