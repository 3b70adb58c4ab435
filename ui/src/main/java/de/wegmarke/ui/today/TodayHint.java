package de.wegmarke.ui.today;

import com.vaadin.flow.component.Component;
import de.wegmarke.ui.layout.Visit;
import java.util.Optional;

/** What a feature has to say on the page of today, above everything else. */
public interface TodayHint {

    /** Empty if there is nothing that concerns this person. */
    Optional<Component> content(Visit visit);
}
