package de.wegmarke.ui.story.reading;

import static de.wegmarke.ui.component.Wording.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import de.wegmarke.story.PublishedStory;
import de.wegmarke.story.StoryId;
import de.wegmarke.ui.component.DateText;
import de.wegmarke.ui.component.PageHeader;
import java.util.List;

/** The page of a story: the story itself, or that it was taken back. */
final class StoryPage extends Div {

    /**
     * @param page its address here
     * @param stories the address of all stories here
     * @param actions what this person can do with it
     */
    StoryPage(
            ReadingDesk desk,
            PublishedStory.Readable story,
            String page,
            String stories,
            List<Component> actions) {
        addClassName("wm-story-page");
        var back = new Anchor(stories, t("read.all"));
        back.addClassName("wm-story-back");
        StoryId id = story.story();
        add(
                back,
                new StoryArticle(
                        story,
                        desk.uptake().of(id),
                        page,
                        image -> desk.reading().image(id, image),
                        actions));
    }

    /** Nothing of it is shown but what it was called, and since when it is gone. */
    StoryPage(PublishedStory.Withdrawn story, String stories, List<Component> more) {
        addClassNames("wm-story-page", "wm-story-withdrawn");
        add(
                new PageHeader(story.title()).via(t("read.all"), stories),
                new Paragraph(
                        t(
                                "read.withdrawn",
                                story.municipality(),
                                DateText.dayOf(story.withdrawnAt()))));
        add(more);
        add(new Paragraph(new Anchor(stories, t("read.withdrawn.others"))));
    }
}
