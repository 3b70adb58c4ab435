package de.wegmarke.ui.story.curation;

import static de.wegmarke.ui.component.Wording.t;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import de.wegmarke.story.CuratedStory;
import de.wegmarke.story.StoryFlaw;
import de.wegmarke.ui.component.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What is in the way of a story's publication, in sentences. */
final class Obstacles {

    private Obstacles() {}

    static List<String> of(CuratedStory story) {
        var reasons = new ArrayList<String>();
        if (story.openProposals() > 0) {
            reasons.add(t("curation.obstacle.proposals", story.openProposals()));
        }
        var blocking = story.check().blocking();
        if (!blocking.isEmpty()) {
            reasons.add(
                    t(
                            "curation.obstacle.missing",
                            blocking.stream().map(Wording::of).collect(Collectors.joining(", "))));
        }
        story.check().flaws().stream()
                .map(StoryFlaw::kind)
                .distinct()
                .forEach(kind -> reasons.add(t(kind.rule(), kind.limit())));
        return reasons;
    }

    static UnorderedList list(List<String> reasons) {
        var list = new UnorderedList();
        reasons.forEach(reason -> list.add(new ListItem(reason)));
        return list;
    }
}
