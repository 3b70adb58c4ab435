package de.wegmarke.ui.layout;

import com.vaadin.flow.component.Component;
import de.wegmarke.access.PlatformRole;
import java.util.Optional;

/** What a feature shows on the start page to those with a role on the platform. */
public interface StartSection {

    PlatformRole role();

    /** A new component for the page that is being opened; empty if there is nothing to show yet. */
    Optional<Component> content();
}
