package de.wegmarke.ui.story.adoption;

import static de.wegmarke.ui.component.Wording.t;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import de.wegmarke.access.Permission;
import de.wegmarke.plan.MeasureDetail;
import de.wegmarke.ui.layout.Visit;
import de.wegmarke.ui.measure.detail.MeasureSection;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** On the page of a measure: which story it was taken up from, and what became of it here. */
@Component
@Order(10)
class MeasureOrigin implements MeasureSection {

    private final AdoptionDesk desk;

    MeasureOrigin(AdoptionDesk desk) {
        this.desk = desk;
    }

    @Override
    public Optional<com.vaadin.flow.component.Component> content(
            Visit visit, MeasureDetail measure) {
        return desk.reading()
                .ofMeasure(visit.key(), measure.path())
                .map(
                        adoption -> {
                            var section =
                                    new Section(
                                            new H2(t("adoption.measure.title")),
                                            new Origin(desk, visit.key(), adoption),
                                            new OutcomePanel(
                                                    desk,
                                                    visit.key(),
                                                    adoption,
                                                    visit.may(Permission.STORY_SPEAK)));
                            section.addClassName("wm-adoption");
                            if (visit.may(Permission.STORY_SPEAK)) {
                                section.add(
                                        new AdoptionHistory(
                                                desk.reading()
                                                        .history(visit.key(), adoption.id())));
                            }
                            return section;
                        });
    }
}
