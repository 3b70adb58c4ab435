package de.wegmarke.ui.story.search;

import static de.wegmarke.ui.component.Wording.t;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import de.wegmarke.story.search.Excerpt;
import de.wegmarke.story.search.StoryHit;
import de.wegmarke.ui.component.Language;
import de.wegmarke.ui.component.Wording;
import de.wegmarke.ui.measure.FieldText;

/** A story as it was found: its title, whose it is, and why it answers the question. */
final class StoryCard extends Article {

    private final Anchor link;

    /**
     * @param isNew whether it was published since the person last looked at this saved search
     */
    StoryCard(StoryHit hit, StoryPlace place, boolean isNew) {
        addClassName("wm-find-card");
        link = Language.german(new Anchor(place.story(hit.story())));
        Marked.into(link, hit.title());
        var title = new H3(link);
        add(title, new StoryFacts(hit));
        if (isNew) {
            var mark = new Span(t("find.new"));
            mark.addClassName("wm-find-new");
            title.addComponentAsFirst(mark);
        }
        if (hit.excerpts().isEmpty()) {
            add(Language.german(new Paragraph(hit.summary())));
        } else {
            hit.excerpts().forEach(excerpt -> add(excerpt(excerpt)));
        }
        var topics = new Div();
        topics.addClassName("wm-find-topics");
        hit.topics().forEach(topic -> topics.add(new Span(FieldText.topic(topic))));
        add(topics);
    }

    /** Puts the focus on its title. */
    void focus() {
        link.focus();
    }

    private static Paragraph excerpt(Excerpt excerpt) {
        var passage = Language.german(new Paragraph());
        passage.addClassName("wm-find-excerpt");
        var part = Language.ofPage(new Span(t("find.part", Wording.of(excerpt.part()))));
        part.addClassName("wm-find-part");
        passage.add(part);
        Marked.into(passage, excerpt.spans());
        return passage;
    }
}
