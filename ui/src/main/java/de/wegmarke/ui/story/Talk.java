package de.wegmarke.ui.story;

import static de.wegmarke.ui.component.Wording.t;

import com.vaadin.flow.component.html.Paragraph;
import de.wegmarke.story.StoryComment;
import de.wegmarke.story.StoryPart;
import de.wegmarke.story.StoryProposal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is said about a story, beside the text that is shown: that may be a later one than the text
 * which somebody spoke of.
 *
 * @param revision the release that is shown
 * @param changed whether what is shown has changed since that release
 */
public record Talk(int revision, boolean changed) {

    /** Whether a comment's entry may be another one by now. */
    boolean isEarlier(StoryComment comment) {
        return isEarlier(comment.revision(), comment.entry());
    }

    private boolean isEarlier(int said, @Nullable Integer entry) {
        return said < revision || entry != null && changed;
    }

    List<Paragraph> placeOf(StoryComment comment) {
        var lines = new ArrayList<Paragraph>();
        if (comment.answerTo() != null) {
            lines.add(quiet(t("story.comment.answer")));
            return lines;
        }
        var entry = comment.entry();
        if (entry != null) {
            lines.add(quiet(t("story.comment.entry", entry + 1)));
        }
        if (isEarlier(comment)) {
            lines.add(quiet(t("story.comment.earlier", comment.revision())));
        }
        return lines;
    }

    List<Paragraph> placeOf(StoryProposal proposal) {
        var lines = new ArrayList<Paragraph>();
        var entry = proposal.entry();
        if (entry != null) {
            lines.add(quiet(place(proposal, entry + 1)));
        }
        if (isEarlier(proposal.revision(), entry)) {
            lines.add(quiet(t("story.comment.earlier", proposal.revision())));
        }
        return lines;
    }

    private static String place(StoryProposal proposal, int number) {
        if (proposal.place().heading()) {
            return t("story.proposal.heading", number);
        }
        return proposal.part() == StoryPart.IMAGES
                ? t("story.proposal.image", number)
                : t("story.comment.entry", number);
    }

    private static Paragraph quiet(String words) {
        var line = new Paragraph(words);
        line.addClassName("wm-quiet");
        return line;
    }
}
