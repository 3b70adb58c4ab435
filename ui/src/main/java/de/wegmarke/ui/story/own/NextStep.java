package de.wegmarke.ui.story.own;

import static de.wegmarke.ui.component.Wording.t;

import de.wegmarke.story.MissingPart;
import de.wegmarke.story.OwnStory;
import de.wegmarke.story.OwnStoryRow;
import de.wegmarke.story.StoryProposal;
import de.wegmarke.story.StoryState;

/** What a story waits for, and who is to do it, in a sentence. */
final class NextStep {

    private NextStep() {}

    static String of(OwnStoryRow row) {
        return words(row.state(), row.missing(), row.openProposals());
    }

    static String of(OwnStory story) {
        return words(
                story.state(),
                (int) story.missing().stream().filter(MissingPart::blocks).count(),
                (int) story.proposals().stream().filter(StoryProposal::isOpen).count());
    }

    private static String words(StoryState state, int missing, int proposals) {
        return switch (state) {
            case DRAFT -> missing == 0 ? t("own.next.release") : t("own.next.write", missing);
            case RELEASED -> t("own.next.waiting");
            case WITH_INSTITUTE ->
                    proposals == 0 ? t("own.next.institute") : t("own.next.proposals", proposals);
            case CHANGES_REQUESTED ->
                    proposals == 0 ? t("own.next.changes") : t("own.next.proposals", proposals);
            case PUBLISHED -> t("own.next.published");
            case WITHDRAWN -> t("own.next.withdrawn");
        };
    }
}
