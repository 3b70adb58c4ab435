package de.wegmarke.ui.layout;

import com.vaadin.flow.component.Component;
import de.wegmarke.access.Actor;
import java.util.Optional;

/** What a feature has to say on the start page, above everything else. */
public interface StartHint {

    /** Empty if there is nothing that concerns this person. */
    Optional<Component> content(Actor actor);
}
