package de.wegmarke.ui.story.reading;

import static de.wegmarke.ui.component.Wording.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import de.wegmarke.story.PublishedStory;
import de.wegmarke.story.StoredImage;
import de.wegmarke.story.adoption.StoryUptake;
import de.wegmarke.ui.component.DateText;
import de.wegmarke.ui.component.Language;
import de.wegmarke.ui.story.Prose;
import de.wegmarke.ui.story.picture.StoryPicture;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A story as a page of a magazine: title and lead, its numbers, then chapter by chapter beside a
 * box with facts and the contents, and what others have made of it.
 */
final class StoryArticle extends Article {

    private final transient Function<UUID, Optional<StoredImage>> images;

    /**
     * @param page its address here, for links to its chapters
     * @param images reads a picture of this story
     * @param actions what this person can do with it
     */
    StoryArticle(
            PublishedStory.Readable story,
            StoryUptake uptake,
            String page,
            Function<UUID, Optional<StoredImage>> images,
            List<Component> actions) {
        this.images = images;
        addClassName("wm-story");
        var content = story.content();
        add(head(story, actions));
        if (!content.images().isEmpty()) {
            var first = new StoryPicture(content.images().getFirst(), images);
            first.addClassName("wm-story-opening");
            add(first);
        }
        if (!content.figures().isEmpty()) {
            add(new Figures(content.figures()));
        }
        var chapters =
                new ArrayList<>(
                        new StoryChapters(content, image -> new StoryPicture(image, this.images))
                                .all());
        chapters.add(UptakeChapter.of(uptake));
        if (!uptake.questions().isEmpty()) {
            chapters.add(AnswersChapter.of(story.municipality(), uptake.questions()));
        }
        var side = new Div(new FactsBox(story));
        side.addClassName("wm-story-side");
        if (chapters.size() >= Contents.WORTH_IT) {
            side.add(new Contents(page, chapters));
        }
        var body = new Div(chapters.toArray(Component[]::new));
        body.addClassName("wm-story-body");
        body.add(origin(story));
        var columns = new Div(side, body);
        columns.addClassName("wm-story-columns");
        add(columns);
    }

    private static Header head(PublishedStory.Readable story, List<Component> actions) {
        var content = story.content();
        var kicker =
                new Paragraph(
                        Stream.concat(
                                        Stream.of(story.municipality()),
                                        content.topics().stream()
                                                .map(code -> t("topic.%s".formatted(code))))
                                .collect(Collectors.joining(" · ")));
        kicker.addClassName("wm-story-kicker");
        var title = Language.german(new H1(story.title()));
        title.getElement().setAttribute("tabindex", "-1");
        var lead = new Prose(content.summary());
        lead.addClassName("wm-story-lead");
        var header = new Header(kicker, title, lead, byline(story));
        header.addClassName("wm-story-head");
        if (!actions.isEmpty()) {
            var bar = new Div(actions.toArray(Component[]::new));
            bar.addClassNames("wm-actions", "wm-story-actions");
            header.add(bar);
        }
        return header;
    }

    private static Paragraph byline(PublishedStory.Readable story) {
        var published = DateText.dayOf(story.firstPublishedAt());
        var renewed = DateText.dayOf(story.publishedAt());
        var when =
                published.equals(renewed)
                        ? t("read.published", published)
                        : t("read.renewed", published, renewed);
        var credit = story.content().credit();
        var byline = new Paragraph(credit.isEmpty() ? when : t("read.by", credit) + " · " + when);
        byline.addClassName("wm-story-byline");
        return byline;
    }

    /** At the end, for whoever prints or copies the page: whose words these are, and of when. */
    private static Paragraph origin(PublishedStory.Readable story) {
        var credit = story.content().credit();
        var origin =
                new Paragraph(
                        t(
                                "read.origin",
                                credit.isEmpty() ? story.municipality() : credit,
                                story.municipality(),
                                story.revision(),
                                DateText.dayOf(story.publishedAt())));
        origin.addClassName("wm-story-origin");
        return origin;
    }
}
