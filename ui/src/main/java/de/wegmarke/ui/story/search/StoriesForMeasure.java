package de.wegmarke.ui.story.search;

import static de.wegmarke.ui.component.Wording.t;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import de.wegmarke.access.Permission;
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
 * What others did about the same topic: in front where a measure is stuck, else some links at the
 * end.
 */
@Component
class StoriesForMeasure implements MeasureSection {

    private static final int WHEN_STUCK = 3;
    private static final int ELSE = 5;

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
        var hits = search.forMeasure(measure.text(), topic, stuck ? WHEN_STUCK : ELSE);
        if (hits.isEmpty()) {
            return Optional.empty();
        }
        var place = new StoryPlace.InTenant(visit.key());
        var section = new Section(new H2(t("find.measure.title")));
        section.addClassName("wm-find-measure");
        if (stuck) {
            section.addClassName("wm-find-stuck");
            section.add(new Paragraph(t("find.measure.stuck")));
        }
        section.add(new StoryLinks(hits, place));
        if (topic != null) {
            var all = StoryQuery.ALL.with(StoryFacet.TOPIC, List.of(topic));
            section.add(
                    new Anchor(
                            new FindAddress(all, FindAddress.AT_FIRST, false, null)
                                    .behind(place.list()),
                            t("find.measure.all")));
        }
        return Optional.of(section);
    }

    @Override
    public boolean leads(MeasureDetail measure) {
        return isStuck(measure);
    }

    /** Late, or put off: somebody is looking for a way. */
    private static boolean isStuck(MeasureDetail measure) {
        return measure.overdue() || measure.state() == MeasureState.POSTPONED;
    }
}
