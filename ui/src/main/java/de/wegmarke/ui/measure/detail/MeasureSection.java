package de.wegmarke.ui.measure.detail;

import com.vaadin.flow.component.Component;
import de.wegmarke.plan.MeasureDetail;
import de.wegmarke.ui.layout.Visit;
import java.util.Optional;

/**
 * What another feature has to say on the page of a measure, below what the plan says of it, or
 * above it where it is urgent. Several stand in the order of Spring's {@code @Order}.
 */
public interface MeasureSection {

    /** Empty if there is nothing that concerns this measure or this person. */
    Optional<Component> content(Visit visit, MeasureDetail measure);

    /** Whether it stands above what the plan says of this measure. */
    default boolean leads(MeasureDetail measure) {
        return false;
    }
}
