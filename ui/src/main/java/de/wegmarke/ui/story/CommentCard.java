package de.wegmarke.ui.story;

import static de.wegmarke.ui.component.Wording.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import de.wegmarke.story.StoryComment;
import de.wegmarke.story.Words;
import de.wegmarke.ui.component.DateText;
import de.wegmarke.ui.component.Language;
import de.wegmarke.ui.component.Wording;

/**
 * What somebody said about a passage. One that only the institute sees looks different and says so.
 */
public final class CommentCard extends Div {

    @Tag("blockquote")
    private static final class Quote extends HtmlContainer {
        Quote(String words) {
            setText(words);
        }
    }

    /**
     * @param talk what it is said beside
     * @param actions what can be done with it
     */
    public CommentCard(StoryComment comment, Talk talk, Component... actions) {
        addClassName("wm-talk");
        getElement()
                .setAttribute("data-kind", comment.internal() ? "internal" : comment.side().name());
        getElement().setAttribute("data-done", String.valueOf(comment.isResolved()));
        getElement().setAttribute("data-answer", String.valueOf(comment.answerTo() != null));
        var head = new Div();
        head.addClassName("wm-talk-head");
        if (comment.internal()) {
            var mark = new Span(t("story.comment.internal"));
            mark.addClassName("wm-talk-internal");
            head.add(mark);
        }
        head.add(
                new Span(
                        t(
                                "story.comment.who",
                                comment.by(),
                                Wording.of(comment.side()),
                                DateText.of(comment.at()))));
        add(head);
        talk.placeOf(comment).forEach(this::add);
        var quote = comment.quote();
        if (quote != null && !quote.isBlank()) {
            add(Language.german(new Quote(quote)));
        }
        Words.paragraphs(comment.text())
                .forEach(paragraph -> add(Language.german(new Paragraph(paragraph))));
        var at = comment.resolvedAt();
        if (at != null) {
            var by = comment.resolvedBy();
            var done =
                    new Paragraph(
                            t("story.comment.resolved", DateText.of(at), by == null ? "" : by));
            done.addClassName("wm-quiet");
            add(done);
        }
        if (actions.length > 0) {
            var bar = new Div(actions);
            bar.addClassName("wm-actions");
            add(bar);
        }
    }
}
