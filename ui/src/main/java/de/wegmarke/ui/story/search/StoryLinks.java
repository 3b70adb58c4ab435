package de.wegmarke.ui.story.search;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import de.wegmarke.story.search.StoryHit;
import de.wegmarke.ui.component.Language;
import java.util.List;

/** Some stories as links with their facts, for the margin of another page. */
@StyleSheet("context://wegmarke/story-search.css")
final class StoryLinks extends UnorderedList {

    StoryLinks(List<StoryHit> hits, StoryPlace place) {
        addClassName("wm-find-links");
        for (var hit : hits) {
            add(item(hit, place));
        }
    }

    /** The same with the beginning of each summary. */
    static StoryLinks told(List<StoryHit> hits, StoryPlace place) {
        var links = new StoryLinks(List.of(), place);
        for (var hit : hits) {
            var summary = Language.german(new Paragraph(hit.summary()));
            summary.addClassName("wm-find-summary");
            var item = item(hit, place);
            item.add(summary);
            links.add(item);
        }
        return links;
    }

    private static ListItem item(StoryHit hit, StoryPlace place) {
        return new ListItem(
                Language.german(new Anchor(place.story(hit.story()), hit.plainTitle())),
                new StoryFacts(hit));
    }
}
