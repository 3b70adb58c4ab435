package de.wegmarke.ui.story.search;

import static de.wegmarke.ui.component.Wording.t;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import de.wegmarke.access.Permission;
import de.wegmarke.plan.Assessment;
import de.wegmarke.plan.MeasureDetail;
import de.wegmarke.plan.MeasureState;
import de.wegmarke.story.search.StoryFacet;
import de.wegmarke.story.search.StoryQuery;
import de.wegmarke.story.search.StorySearch;
import de.wegmarke.ui.layout.Visit;
import de.wegmarke.ui.measure.detail.MeasureSection;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * What others did about the same topic: in front and told where a measure is stuck, asked with the
 * reason that was given for it; else some links at the end.
 */
@Component
class StoriesForMeasure implements MeasureSection {

    private static final int WHEN_STUCK = 5;
    private static final int ELSE = 3;

    private final StorySearch search;

    StoriesForMeasure(StorySearch search) {
        this.search = search;
    }

    @Override
    public Optional<com.vaadin.flow.component.Component> content(
            Visit visit, MeasureDetail measure) {
        if (!visit.may(Permission.STORY_READ)) {
            return Optional.empty();
        }
        var stuck = isStuck(measure);
        var topic = measure.topic() == null ? measure.inheritedTopic() : measure.topic();
        var asked = stuck ? withReason(measure) : measure.text();
        var hits = search.forMeasure(asked, topic, stuck ? WHEN_STUCK : ELSE);
        if (hits.isEmpty()) {
            return Optional.empty();
        }
        var place = new StoryPlace.InTenant(visit.key());
        var section =
                new Section(new H2(t(topic == null ? "find.measure.like" : "find.measure.title")));
        section.addClassName("wm-find-measure");
        if (stuck) {
            section.addClassName("wm-find-stuck");
            section.add(new Paragraph(t("find.measure.stuck")));
        }
        section.add(stuck ? StoryLinks.told(hits, place) : new StoryLinks(hits, place));
        if (topic != null) {
            var all = StoryQuery.ALL.with(StoryFacet.TOPIC, List.of(topic));
            section.add(
                    new Anchor(
                            FindAddress.asking(all).behind(place.list()), t("find.measure.all")));
        }
        return Optional.of(section);
    }

    @Override
    public boolean leads(MeasureDetail measure) {
        return isStuck(measure);
    }

    /** Late, put off or not on course: somebody is looking for a way. */
    private static boolean isStuck(MeasureDetail measure) {
        return measure.overdue()
                || measure.state() == MeasureState.POSTPONED
                || measure.assessment() == Assessment.RED;
    }

    private static String withReason(MeasureDetail measure) {
        var reason = measure.stateReason();
        return reason == null ? measure.text() : measure.text() + " " + reason;
    }
}
