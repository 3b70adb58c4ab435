package de.wegmarke.ui.story.own;

import static de.wegmarke.ui.component.Wording.t;

import de.wegmarke.story.MissingPart;
import de.wegmarke.story.OwnStory;
import de.wegmarke.story.OwnStoryRow;
import de.wegmarke.story.StoryProposal;
import de.wegmarke.story.StoryState;

/**
 * What a story waits for, and who is to do it, in a sentence. A person who does not speak for the
 * municipality is told who does.
 */
final class NextStep {

    private NextStep() {}

    static String of(OwnStoryRow row, boolean maySpeak) {
        return words(row.state(), row.missing(), row.openProposals(), maySpeak);
    }

    static String of(OwnStory story, boolean maySpeak) {
        return words(
                story.state(),
                (int) story.missing().stream().filter(MissingPart::blocks).count(),
                (int) story.proposals().stream().filter(StoryProposal::isOpen).count(),
                maySpeak);
    }

    private static String words(StoryState state, int missing, int proposals, boolean maySpeak) {
        return switch (state) {
            case DRAFT ->
                    missing == 0
                            ? t(maySpeak ? "own.next.release" : "own.next.release.others")
                            : t("own.next.write", missing);
            case RELEASED -> t("own.next.waiting");
            case WITH_INSTITUTE ->
                    proposals == 0 ? t("own.next.institute") : proposals(proposals, maySpeak);
            case CHANGES_REQUESTED ->
                    proposals == 0
                            ? t(maySpeak ? "own.next.changes" : "own.next.changes.others")
                            : proposals(proposals, maySpeak);
            case PUBLISHED -> t("own.next.published");
            case WITHDRAWN -> t(maySpeak ? "own.next.withdrawn" : "own.next.withdrawn.others");
        };
    }

    private static String proposals(int open, boolean maySpeak) {
        return t(maySpeak ? "own.next.proposals" : "own.next.proposals.others", open);
    }
}
