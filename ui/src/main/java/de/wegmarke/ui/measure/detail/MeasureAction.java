package de.wegmarke.ui.measure.detail;

import com.vaadin.flow.component.Component;
import de.wegmarke.ui.layout.Visit;
import java.util.Optional;

/** What another feature offers to do with a measure, beside the buttons of its own page. */
public interface MeasureAction {

    /**
     * A button or a link.
     *
     * @param path of the measure, as "1.8-M2"
     * @return empty if this person may not
     */
    Optional<Component> of(Visit visit, String path);
}
