package de.wegmarke.ui.story.reading;

import static de.wegmarke.ui.component.Wording.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import de.wegmarke.story.PublishedStory;
import de.wegmarke.ui.component.DateText;
import de.wegmarke.ui.component.PageHeader;
import de.wegmarke.ui.story.search.SimilarStories;
import de.wegmarke.ui.story.search.StoryPlace;
import java.util.List;

/** The page of a story: the story itself, or that it was taken back. */
final class StoryPage extends Div {

    /**
     * @param place from where it is read
     * @param actions what this person can do with it
     */
    StoryPage(
            ReadingDesk desk,
            PublishedStory.Readable story,
            StoryPlace place,
            List<Component> actions) {
        addClassName("wm-story-page");
        var back = new Anchor(place.list(), t("read.all"));
        back.addClassName("wm-story-back");
        var id = story.story();
        add(
                back,
                new StoryArticle(
                        story,
                        desk.uptake().of(id),
                        place.story(id),
                        image -> desk.reading().image(id, image),
                        actions),
                new SimilarStories(desk.search(), id, place));
    }

    /** Nothing of it is shown but what it was called, and since when it is gone. */
    StoryPage(PublishedStory.Withdrawn story, StoryPlace place, List<Component> more) {
        addClassNames("wm-story-page", "wm-story-withdrawn");
        add(
                new PageHeader(story.title()).german().via(t("read.all"), place.list()),
                new Paragraph(
                        t(
                                "read.withdrawn",
                                story.municipality(),
                                DateText.dayOf(story.withdrawnAt()))));
        add(more);
        add(new Paragraph(new Anchor(place.list(), t("read.withdrawn.others"))));
    }
}
