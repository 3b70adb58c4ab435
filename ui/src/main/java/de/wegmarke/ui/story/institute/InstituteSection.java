package de.wegmarke.ui.story.institute;

import com.vaadin.flow.component.Component;
import de.wegmarke.access.PlatformRole;
import de.wegmarke.story.InstituteReading;
import de.wegmarke.ui.layout.StartSection;
import java.util.Optional;

/** Puts the institute's start on the page where everybody begins. */
@org.springframework.stereotype.Component
class InstituteSection implements StartSection {

    private final InstituteReading reading;

    InstituteSection(InstituteReading reading) {
        this.reading = reading;
    }

    @Override
    public PlatformRole role() {
        return PlatformRole.INSTITUTE;
    }

    @Override
    public Optional<Component> content() {
        return Optional.of(new InstituteStart(reading.overview()));
    }
}
