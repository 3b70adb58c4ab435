package de.wegmarke.ui.measure.detail;

import de.wegmarke.plan.BodyReading;
import de.wegmarke.plan.DraftKeeping;
import de.wegmarke.plan.MeasureEditing;
import de.wegmarke.plan.MeasureReading;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The services that the page of a measure asks. */
@Component
record MeasureServices(
        MeasureReading reading,
        MeasureEditing editing,
        DraftKeeping drafts,
        BodyReading bodies,
        ObjectProvider<MeasureAction> actions,
        ObjectProvider<MeasureSection> sections,
        Clock clock) {

    LocalDate today() {
        return LocalDate.now(clock);
    }
}
